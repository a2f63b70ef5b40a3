/** A plot: for each of its moments the ways to tell it, one of which is chosen; an empty one leaves the moment out. */
export type Plot = readonly (readonly string[])[];

/** How a story begins. */
export const openings: Plot = [
  [
    "Once upon a time there was a {nature} {a} named {A}.",
    "Once upon a time there was a {nature} {a} named {A}.",
    "There once was a {nature} {a} named {A}.",
    "{A} was a {nature} {a}.",
  ],
  ["{He} lived {home}.", "{A} lived {home}.", "{He} lived {home} and was good at {hobby}."],
  ["", "", "{A} loved {hobby}.", "Every {time} {he} went for a walk."],
];

/** How a story ends, after its own moral. */
export const closings: readonly string[] = [
  "",
  "",
  "From that day on, {A} and {B} were best friends.",
  "It was a good day.",
  "And {he} was never lonely again.",
  "They all had a big dinner.",
];

/** Stories about a thing that is lost, found, wanted, lent or made. */
export const thingPlots: readonly Plot[] = [
  [
    [
      "One day, {A} lost {his} {color} {thing}.",
      "One {weather} {time}, the {color} {thing} was gone.",
    ],
    ["{He} was very {sad}.", "“Oh no,” said {A}. {He} was very {sad}."],
    [
      "{He} looked under the table, but it was not there.",
      "{He} looked {place}, but it was not there.",
    ],
    ["A {nature2} {b} named {B} came along.", "Then {he} met {B}, the {b}."],
    ["“I lost my {thing},” said {A}. “I will help you,” said {B}."],
    ["They looked everywhere.", "They looked high and low.", ""],
    ["Then {B} saw something {color} {place2}. It was the {thing}!"],
    ["“Thank you,” said {A}. “You are a good friend.”"],
  ],
  [
    [
      "One day, {A} wanted to make a {craft}.",
      "It was a {weather} day, and {A} wanted to build a {craft}.",
    ],
    ["But {he} had no {stuff}."],
    ["{He} walked {walk} and met {B}, the {b}.", "{He} went to {B}, the {nature2} {b}."],
    ["“Do you have any {stuff}?” said {A}. “I am making a {craft}.”"],
    ["“Yes,” said {B}. {B} gave {A} a lot of {stuff}."],
    ["They worked all {time}.", "They made the {craft} together."],
    ["In the end the {craft} was ready.", "It was the best {craft} in the world."],
    ["They played with it until it was dark.", "“Let us make another,” said {B}."],
  ],
  [
    ["One day, {A} found a {color} {thing} {place}."],
    ["“Whose {thing} is this?” said {A}."],
    [
      "{He} asked the {b}, but the {b} only shook its head.",
      "{He} asked a {b} named {B}. “It is not mine,” said {B}. “But it is lovely.”",
    ],
    [
      "{A} put the {thing} on a wall, so that all could see it.",
      "{A} wrote a note: “I found a {thing}.”",
    ],
    [
      "The next day, a {weather2} wind blew, and a woman came by.",
      "The next day, an old woman came by.",
    ],
    ["“My {color} {thing}!” she said. “I looked for it all night.”"],
    ["She was so {glad} that she gave {A} a {fruit}."],
  ],
  [
    ["{A} had a {color} {thing}, and {he} loved it very much."],
    ["One day, {B}, the {b}, said, “May I play with your {thing}?”"],
    ["“No,” said {A}. “It is mine.”", "{A} did not want to share."],
    ["So {B} went away and played alone.", "So {B} sat down {place} and was {sad}."],
    [
      "Soon {A} was alone too, and the {thing} was no fun.",
      "{A} looked at the {thing}. It was no fun to play alone.",
    ],
    ["{He} ran to {B}. “You can have it first,” {he} said."],
    ["They played {game} with the {thing} all {time}."],
    ["A thing that is shared is twice as good.", "Sharing is more fun than having."],
  ],
  [
    [
      "One {time}, {A} broke {his} mother’s {color} {thing}.",
      "One day, {A} ran too fast, and mother’s {thing} broke.",
    ],
    ["{He} was afraid and hid it under the bed.", "{He} put it in a box and said nothing."],
    ["That night {he} could not sleep."],
    [
      "“You should tell the truth,” said {B}, the {b}.",
      "“What is wrong?” said {B}, the {b}. {A} told {him2} everything.",
    ],
    ["In the morning {A} went to {his} mother. “I broke your {thing},” {he} said."],
    ["“Thank you for telling me,” said mother. “We will mend it together.”"],
    ["With some glue the {thing} was as good as new."],
    ["It is always better to tell the truth.", ""],
  ],
  [
    ["One day, {A} found a {color} {thing} near the cave. It was warm."],
    ["{A} picked it up. “Make a wish,” said a {voice} voice."],
    ["“I wish for a friend,” said {A}.", "“I wish for somebody to play with,” said {A}."],
    ["At once there was a bright light."],
    ["And there stood a {nature2} {b} named {B}!"],
    ["{B} showed {A} how to play {game}.", "{B} and {A} told each other jokes."],
    [
      "The {thing} was only a {thing} now, but {A} kept it for ever.",
      "{A} did not need another wish.",
    ],
  ],
  [
    ["One day, {A} went to the market with {number} coins."],
    ["{He} wanted to buy a {color} {thing}."],
    [
      "On the way {he} met {B}, the {b}, who had nothing to eat.",
      "On the road sat {B}, a {nature2} {b}. “I am so hungry,” said {B}.",
    ],
    ["{A} thought for a long time."],
    [
      "Then {he} bought {food} for {B} instead.",
      "Then {he} bought two bowls of {food}, one for {B} and one for {himself}.",
    ],
    ["“You are kind,” said {B}. “Take this.” And {B} gave {A} a {color} {thing}!"],
    ["Kind hearts find kind friends.", ""],
  ],
  [
    ["{B}, the {b}, had a birthday.", "It was the birthday of {B}, the {b}."],
    ["{A} did not know what to give {him2}."],
    ["“A {thing}? A {thing2}?” {he} asked {himself}."],
    ["In the end {he} painted a picture of {B} with a {color} hat."],
    ["“It is only paper,” said {A}."],
    ["But {B} hung it on the wall. “It is the best gift of all,” said {B}."],
    ["They ate {food} and sang a {song}."],
  ],
];

/** Stories about somebody who needs help. */
export const helpPlots: readonly Plot[] = [
  [
    ["One day, {A} heard a {voice} sound {place}."],
    ["It was a baby {baby}. It had fallen from its nest."],
    ["“Do not cry, little {baby},” said {A}. But the nest was very high."],
    ["{A} called {his} friend {B}, the {b}."],
    ["{B} held the ladder, and {A} climbed up.", "{A} stood on {B} and could just reach the nest."],
    ["The baby {baby} was home again.", "Soon the little one sat in its nest again."],
    ["Its mother sang a {song} to thank them."],
  ],
  [
    ["One {weather} day, {A} fell into a deep hole.", "One day, {A} fell into the old well."],
    ["“Help!” {he} cried. “Help!”"],
    ["{B}, a {nature2} {b}, heard {him} and came running."],
    ["“Wait,” said {B}. “I will get a {tool}.”"],
    ["{B} let the {tool} down, and {A} held on to it.", "With the {tool}, {B} pulled and pulled."],
    ["Pop! Out came {A}.", "At last {A} was out."],
    ["“You saved me,” said {A}. “You would do the same for me,” said {B}."],
  ],
  [
    ["{B}, the {b}, was ill and had to stay in bed."],
    ["{A} wanted to cheer {him2} up."],
    [
      "First {he} brought a {flower}, but {B} only sneezed.",
      "First {he} told a joke, but {B} was too tired to laugh.",
    ],
    ["Then {he} made some {food}. It was {taste}."],
    ["{B} ate it all and smiled.", "“This is the best {food} in the world,” said {B}."],
    ["The next day {B} was well again, and they went out to play {game}."],
  ],
  [
    [
      "A {weather} wind came in the night and blew the roof off the house of {B}, the {b}.",
      "In the night a storm took the roof of {B}, the {b}.",
    ],
    ["“Where shall I sleep?” said {B}."],
    ["“You can sleep at my house,” said {A}.", "{A} gave {him2} a bed and a bowl of {food}."],
    ["The next morning all the neighbours came with wood and nails."],
    ["They worked for {number} days."],
    ["Then {B} had a new {color} roof.", "The new roof was {color}, and it was strong."],
    ["Many hands make light work.", ""],
  ],
  [
    ["One {time}, {A} saw that {B}, the {b}, sat all alone {place}."],
    ["“Why are you so {sad}?” said {A}."],
    ["“Nobody wants to play with me,” said {B}."],
    ["“I do,” said {A}. “Do you know {game}?”"],
    ["{B} did not, so {A} showed {him2} how."],
    ["{B} won {number} times, and {A} did not mind at all."],
    ["A friend is somebody who asks.", ""],
  ],
  [
    ["One night, {A} could not sleep.", "It was dark, and {A} was afraid of the dark."],
    ["There was a {noise} at the window, and then another."],
    ["“Who is there?” said {A} in a {voice} voice."],
    ["“It is only me,” said {B}, the {b}. “I am afraid of the dark too.”"],
    ["They lit the {color} lamp and sat close together."],
    ["“Now there are two of us,” said {A}, “and only one dark.”"],
    ["Soon they were both asleep."],
  ],
  [
    ["The river was high, and the little ones could not get to school."],
    ["{A} had an idea. “We need a bridge,” {he} said."],
    ["{B}, the {b}, brought a {tool}, and {A} brought some wood."],
    ["They worked until the {time}."],
    ["At first the bridge was too short. Then it was just right."],
    ["One by one, the little ones walked over it.", "All the animals clapped."],
    ["{A} was very {glad}."],
  ],
  [
    [
      "One winter day, {A} saw a {b} in the snow.",
      "It was cold, and {A} saw a {nature2} {b} in the snow.",
    ],
    ["“I am {B},” said the {b}. “I am so cold.”"],
    ["{A} gave {him2} {his} own {color} scarf."],
    ["Then {A} was cold, but {his} heart was warm."],
    [
      "In spring {B} came back with a basket full of {fruit}s.",
      "When spring came, {B} brought {him} a {flower}.",
    ],
    ["A good deed comes back.", ""],
  ],
];

/** Stories about wanting, trying and learning. */
export const learningPlots: readonly Plot[] = [
  [
    ["{A} wanted to learn {hobby2}.", "More than anything, {A} wanted to be good at {hobby2}."],
    ["{He} tried once, and it went wrong.", "The first time, {he} fell on {his} nose."],
    ["{He} tried again, and it went wrong again."],
    ["“I will never learn it,” said {A}."],
    ["“Try {number} times,” said {B}, the {nature2} {b}. “Then try once more.”"],
    ["{A} tried every day."],
    ["And one {time}, it went right!"],
    ["{He} was so {glad} that {he} danced."],
  ],
  [
    [
      "One day, {A} and {B}, the {b}, had a race.",
      "“I am faster than you,” said {B}, the {b}. So they had a race.",
    ],
    ["{B} ran fast and was soon far ahead."],
    [
      "“I have time,” said {B}, and sat down to eat a {fruit}.",
      "“I have time,” said {B}, and went to sleep under a tree.",
    ],
    ["{A} was slow, but {he} did not stop."],
    ["When {B} woke up, {A} was already there.", "Step by step, {A} came first."],
    ["“How did you do it?” said {B}. “One step at a time,” said {A}."],
  ],
  [
    ["{A} planted a seed {place}."],
    ["{He} gave it water every {time}."],
    ["“Nothing grows here,” said {B}, the {b}.", "{B}, the {b}, laughed at {him}."],
    ["{A} waited for {number} days. There was nothing to see."],
    ["Then a small green leaf came up."],
    ["In summer there was a {color} {flower}, as tall as a house."],
    ["“I am sorry that I laughed,” said {B}.", "“You waited well,” said {B}."],
  ],
  [
    ["One {weather} {time}, {A} baked a {dish}."],
    ["But {he} took salt instead of sugar.", "But {he} forgot the sugar."],
    ["{B}, the {b}, came to visit and took a big bite."],
    ["“It is very salty,” said {B}, and {his2} ears turned {color}.", "“It is… new,” said {B}."],
    ["{A} tasted it too. “Oh dear,” said {A}."],
    ["They both laughed until the {dish} was cold."],
    ["Then they baked another, and it was sweet."],
  ],
  [
    ["{A} wanted to see the sea."],
    ["{He} took a {vehicle} over the hills.", "{He} took a map and a {fruit} and began to walk."],
    ["On the way {he} met {B}, the {b}. “Come with me,” said {A}."],
    ["They went past the old tower and over the bridge."],
    ["On the third day they heard it. On the fourth day they saw it."],
    ["“It is so big,” said {B}. “It is so blue,” said {A}."],
    ["They put their feet in the water and said nothing for a long time."],
  ],
  [
    ["{A} looked at {himself} in the pond. “I want to be {color},” {he} said."],
    ["So {he} painted {himself} {color} from head to foot.", "So {he} rolled in {color} paint."],
    ["{B}, the {b}, did not know {him}. “Who are you?” said {B}."],
    ["“I am {A}!” But nobody knew {him}."],
    ["Then it began to rain, and the {color} was gone."],
    ["“There you are, {A}!” said {B}. “I looked for you.”"],
    ["It is best to be who you are.", "{A} was {glad} to be {himself} again."],
  ],
  [
    [
      "The {a}s and the {b}s did not talk to each other.",
      "There was a wall between the house of {A} and the house of {B}, the {b}.",
    ],
    ["Nobody knew why."],
    ["One day, a ball flew over the wall.", "One day, {A} threw a {color} ball over the wall."],
    ["“Is this yours?” said {B}, the {b}."],
    ["“Yes,” said {A}. “Do you want to play?”"],
    ["They played {game} all day, and the wall was a good goal."],
    ["The next day they made a door in it."],
  ],
  [
    ["One day, {A} told everybody that a wolf was near. It was not true."],
    ["All the animals ran, and {A} laughed."],
    ["The next day {he} did it again, and {he} laughed again."],
    ["On the third day, there was a {noise} {place}, and {A} was afraid."],
    ["“Help!” {he} cried. But nobody came."],
    ["Only {B}, the {b}, came to look. It was not a wolf, it was the wind."],
    ["“I will not do it again,” said {A}.", "After that, {A} only told the truth."],
  ],
];

/** Stories about how a day goes by. */
export const dayPlots: readonly Plot[] = [
  [
    ["One {weather} day, {A} and {B}, the {b}, went out to play."],
    ["They played {game} {place}.", "They sat {place} and looked at the clouds."],
    ["“That one looks like a {thing},” said {A}. “That one looks like a {fruit},” said {B}."],
    ["Then the sky was {sky}, and it was time to go home."],
    ["“See you tomorrow,” said {A}.", "“Today was a good day,” said {B}."],
  ],
  [
    ["One {time}, {A} set the table for {number}.", "{A} asked all {his} friends to dinner."],
    ["There was {food}, and there was a {fruit} for everyone."],
    ["But nobody came. {A} was {sad}."],
    ["Then there was a {noise} at the door. It was {B}, the {b}, with all the others!"],
    ["“The {vehicle} was late,” said {B}. “We walked.”"],
    ["They ate and sang until the stars came out."],
  ],
  [
    ["It was the day of the big show."],
    ["{A} was to sing a {song}, but {his} voice was gone."],
    ["“I cannot do it,” {he} said in a {voice} voice."],
    ["{B}, the {b}, had an idea. “I will sing, and you will play the drum.”"],
    ["So {B} sang, and {A} played."],
    ["Everybody stood up and clapped.", "It was the best show in {number} years."],
    ["Together they were twice as good."],
  ],
  [
    ["Snow fell all night. In the morning the world was white."],
    ["{A} ran out and made a snowman with a {color} {thing}."],
    ["“He looks lonely,” said {B}, the {b}."],
    ["So they made another one, with a {color2} {thing2}."],
    ["In the {time} the sun came out, and the snowmen grew small."],
    ["“They will come back,” said {A}. “Snow always does.”"],
  ],
  [
    [
      "{A} counted the stars. {He} counted to {number} and fell asleep.",
      "Every night {A} tried to count the stars.",
    ],
    ["The next night {he} began again."],
    ["“You will never count them all,” said {B}, the {b}."],
    ["“I know,” said {A}. “But I like to say good night to each of them.”"],
    ["{B} sat down beside {him}. “Then I will help you.”"],
    ["And they counted until the sky was pink.", "They said good night to a lot of stars."],
  ],
];
