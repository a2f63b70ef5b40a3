/**
 * What the word chain has read: little sentences about breakfast, weather, animals and the sea. Written for this page.
 */
const TEXT = `
She spread her toast with butter. She spread her toast with honey and went outside. He spread his toast with jam.
He put jam on his bread and butter on the table. She put honey in her tea. We had bread and jam for breakfast.
We had eggs with cheese for breakfast. They had eggs and toast for breakfast.
The children had apples and cheese for lunch. My grandmother makes soup with carrots.
My grandmother makes sweet cakes on Sunday. My grandfather makes tea in the kitchen. The kettle sings on the stove.
The kettle sings and the tea is hot. The soup is too hot for the cat. The bread is still warm.
The kitchen smells of warm bread. The baker gets up before the sun. The baker makes bread and small sweet cakes.
The baker waves from his window. There is milk on the floor of the kitchen. There is jam on the nose of the dog.
There is sand on the floor of the house. The milk is behind the cheese. He drank cold milk from a blue cup.
She drank her tea by the window. We drank hot milk by the fire. The old man eats an egg every morning.
Every morning the old man walks to the sea. Every morning the birds sing in the apple tree.
Every evening the light of the lighthouse goes over the sea. Every evening my grandmother reads a story.
The old man walks along the beach with his dog. The old man sits on a bench and looks at the sea.
The old woman sleeps in the sun. The old woman feeds the birds with bread. The cat sleeps by the fire.
The cat sleeps on the warm stove. The cat sleeps on the chair by the window.
The cat sleeps all day and walks all night. The cat sits by the window and looks at the rain.
The cat looks at the birds in the garden. The cat drinks milk from a small blue cup.
The cat is white and the dog is brown. The dog runs along the beach. The dog runs after the ducks.
The dog runs after the cat and the cat runs up the tree. The dog barks at the waves. The dog barks at the moon.
The dog sleeps under the table. The dog looks for a hole in the sand. The dog is wet and the old man is wet.
A small dog came into the kitchen. A small bird sits on the fence. A small bird sings in the apple tree.
A small boat came into the harbour. A small mouse lives under the stove. The mouse eats the cheese at night.
The mouse ran under the table. The mouse looks for cheese in the kitchen. The birds sing before the sun comes up.
The birds fly over the sea in the autumn. The birds build a house under the roof. The ducks sleep on the pond.
The ducks swim across the pond. The frog sits on a stone in the pond. The frog jumps into the water.
The fox walks through the garden at night. The fox runs into the woods. The owl sits in the old oak.
The owl looks at the moon. The owl sleeps all day in the old oak.
The hens are in the garden and the fox is in the woods. The hens are brown and the eggs are white.
The horse stands in the field behind the house. The horse eats apples from the tree.
The goat stands in the field and eats the grass. The cows sleep in the barn. The hens sleep in the barn.
The goat ate his hat and his letter. The goat stands on the roof of the barn. A hedgehog sits on the road.
The bees fly from flower to flower. The bees fly over the field. A bird made a hole in the roof.
A hedgehog lives behind the shed. The hedgehog sleeps all winter under the leaves.
The squirrel hides apples in the garden. The squirrel runs up the tree with an apple. The rain falls on the roof.
The rain falls on the sea. The rain falls on the garden. The rain came in the afternoon.
The rain stopped and the sun came out. The rain stopped and the children went outside.
It rained all night and all morning. It rained on the roof and on the road. It was cold all night.
It was cold and we made a fire. It was warm and we went to the beach. It was late and the moon was bright.
It was dark and the stars were bright. It is cold and the cat is in the house. It is too cold for a swim.
It is too late for another story. The snow lies on the hill and on the trees. The snow is white in the sun.
The children made a man out of snow. The snow was cold and the road was white. The wind blows over the hill.
The wind blows over the sea and the waves run. The wind blows the leaves across the road.
The wind blows through the trees at night. The wind took his hat. The wind took her hat over the fence.
The fog comes in from the sea. The fog lies over the harbour. The storm came at night and took the roof of the shed.
After the storm the sea was calm. After the rain the garden smells of flowers. After the rain the sun came out.
After breakfast we went to the beach. After lunch the children ran into the garden. After dinner we sit by the fire.
In the morning the grass was wet. In the morning the sea was calm. In the morning we go to the market.
In the evening my sister plays the piano. In the evening we sit by the fire. In the winter the pond is ice.
In the summer we sleep in the garden. In the autumn the leaves are red and yellow.
In the spring the hedgehog comes out. The clouds are white and the sky is blue.
The clouds are grey and the sea is grey. A dark fog came over the hill. The sun is warm and the sand is soft.
The sun came up over the sea. The sun goes behind the hill. The sun shines on the water. The moon shines on the snow.
The moon is round and yellow. The stars are bright over the sea. The sea is blue and the sky is blue.
The sea is blue and the sand is white. The sea is blue and the wind is warm. The sea is calm tonight.
The sea was grey and the sky was grey. The sky is blue and the sea is calm. The water is cold and the sea is blue.
The waves go up and the waves go out. The waves wash over the stones. The waves wash over the castle.
The tide comes in and the castle goes away. The tide goes out and leaves shells on the sand.
The beach is long and white. We found shells on the beach. We found a shell under a stone.
We found an old boat on the beach. She found a round stone and put it in her bag. He found his glasses on his nose.
The children build a castle out of sand. The children look for shells on the beach.
The children look for shells under the stones. The crab walks over the sand. The crab hides under a stone.
The gulls took his bread. The gulls fly over the harbour. The gulls sit on the rocks by the harbour.
The nets are in the boat and the boat is in the harbour. The fisherman comes home with a boat full of fish.
The fisherman looks for his nets. The fisherman tells a story about the sea. The captain looks at the stars.
The captain drinks his tea and looks at the waves. The ship sails over the sea to an island.
The ship is white and its sails are red. The whale sings under the waves. The whale is bigger than the ship.
A whale came up behind the boat. The fish swim under the boat. The gulls sleep on the rocks.
The lighthouse stands on the rocks. The light of the lighthouse goes round and round. The train is late again.
The train goes through the hill and over the bridge. The train stops at the harbour. The bus stops behind the school.
The bus was full of children. We went to the market by bus. We went home in the rain. We went home by train.
We walked home through the snow. We walked through the woods and found apples.
We walked along the river to the old bridge. The river runs under the bridge to the sea. The river is full of fish.
The bridge over the river is made of stone. The road goes over the hill to the sea.
The road is long and the night is dark. The house on the hill has a red roof. The house by the sea has a blue door.
The door is open and the wind comes in. The door of the shed is green. The window is open and the birds sing.
The garden is full of flowers. The garden is full of bees. The apple tree is full of apples.
The apples are red and sweet. The apples are still green. The plums are sweet and the bees are there.
My grandfather looks for carrots in the garden. My grandfather sleeps in his chair after lunch.
My grandfather tells a story about the sea. My grandfather lost his glasses again.
My grandmother plays cards with my sister. My grandmother wore a red scarf. My sister plays the piano.
My sister found a frog in the garden. My sister is bigger than the door. My brother plays cards in the rain.
My brother ate all the cakes. My brother reads a book about birds. My mother walks to the harbour.
My mother drives the bus. My father makes bread on Sunday. My father sings in the kitchen.
The girl reads a book under the apple tree. The girl flies a kite on the beach. The girl rides a horse on the beach.
The boy rides a horse along the river. The boy found a boat with two holes. The boy jumps over the puddle.
The boy jumps into the puddle. The children run through the leaves. The children play in the garden.
They play on the beach all day. The children sleep and the house is dark. The baby laughs at the goat.
The baby laughs at the rain. The teacher reads a story about a whale. The teacher has jam on her nose.
The school is old and the bell is still. The bell sings and the children run outside.
The postman has a letter for the captain. The postman runs and the goat runs after him.
The letter was wet from the rain. The farmer gets up early and feeds the cows.
The farmer drives to the market with apples and eggs. The market is full of apples.
The market smells of fish and flowers. She buys bread and cheese at the market. She buys a bag of plums at the market.
He buys a red balloon for his sister. The balloon flies over the roof and away. The kite flies over the harbour.
The wind came from the sea. The piano is too big for the door. The clock on the wall is late.
The clock on the wall stops at night. The flowers on the table are red. The book on the table is about birds.
The chair by the window is old. The bed is soft and the night is long. The bed is full of sand.
The bed is warm and the cat is in it. She lost her hat in the snow. He lost his hat in the wind.
She wore a green hat and a yellow scarf. He wore a scarf and an old hat.
She opened the window and listened to the rain. He opened the door and the dog came in.
She closed the book and went to bed. He closed the window and listened to the rain.
She listened to the waves all night. They listened to the wind in the trees. They sat by the fire and drank tea.
They sat on the bench and ate plums. They walked to the lake in the rain.
They went to an island with an old lighthouse. There is an island behind the fog. There is a frog in the kitchen.
There is a hole in my hat. There was a cat on the roof. There was ice on the pond and snow on the trees.
There were two ducks on the pond. Nobody knows where the cat goes at night. Nobody knows where my hat is.
Everybody was wet and the bus was late. Everybody went to bed early. Tomorrow we go to the sea.
Tomorrow the sun comes out again. Tonight the moon is round. Today the bread is still warm.
Today it is too hot for soup.
`;

/** The sentences, without their full stops. */
export const SENTENCES: readonly string[] = TEXT.trim().slice(0, -1).split(/\.\s/);
