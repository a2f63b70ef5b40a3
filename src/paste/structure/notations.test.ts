import { expect, test } from "vitest";
import { describePaste } from "../../../tests/support/describePaste.ts";
import { readPaste } from "../readPaste.ts";
import { notations } from "./notations.ts";

const told = (text: string): string => describePaste(readPaste(text));

test.each(notations)("$language: the example reads as the row says", ({ example, reads }) => {
  expect(told(example)).toBe(reads);
});

test.each([
  ["c(5, 4, 3.5)", "scores:  5,  4,  3.5"],
  ['structure(c(5, 4), .Names = c("butter", "jam"))', "scores: butter 5, jam 4"],
  ['return { butter = 5, ["peanut butter"] = 4 }', "scores: butter 5, peanut butter 4"],
  ["{:butter => 5, :jam => 4}", "scores: butter 5, jam 4"],
  ["$scores = ['butter' => 5, 'jam' => 4];", "scores: butter 5, jam 4"],
  ["array (\n  'butter' => 5.0,\n  'jam' => 4.0,\n)", "scores: butter 5, jam 4"],
  ["Array ( [butter] => 5 [jam] => 4 )", "scores: butter 5, jam 4"],
  [
    "Array\n(\n    [0] => stdClass Object\n        (\n            [token] =>  Hi\n            [logprob] => -0.3\n        )\n\n    [1] => stdClass Object\n        (\n            [token] =>  Hey there\n            [logprob] => -1.5\n        )\n\n)",
    "ln:  Hi -0.3,  Hey there -1.5",
  ],
  [
    'array(1) {\n  [0]=>\n  object(stdClass)#3 (2) {\n    ["token"]=>\n    string(2) "Hi"\n    ["top_logprobs"]=>\n    array(2) {\n      ["Hi"]=>\n      float(-0.3)\n      ["Hey"]=>\n      float(-1.5)\n    }\n  }\n}',
    "ln: Hi -0.3, Hey -1.5",
  ],
  ["map[ Paris:-0.12  Lyon:-2.6]", "ln:  Paris -0.12,  Lyon -2.6"],
  [
    "map[content:[map[logprob:-0.3 token:Hi top_logprobs:[map[logprob:-0.3 token:Hi] map[logprob:-1.5 token:Hey]]]]]",
    "ln: Hi -0.3, Hey -1.5",
  ],
  ["[]float64{5, 4, 3.5}", "scores:  5,  4,  3.5"],
  [
    "[{Token:peanut butter Logprob:-0.5} {Token:jam Logprob:-1.5}]",
    "ln: peanut butter -0.5, jam -1.5",
  ],
  ["let scores = { butter: 5, 'peanut butter': 4 };", "scores: butter 5, peanut butter 4"],
  ["const scores: Record<string, number> = { butter: 5, jam: 4 };", "scores: butter 5, jam 4"],
  ['const words = ["butter", "jam"]; const scores = [5, 4];', "scores: butter 5, jam 4"],
  ['scores: dict[str, float] = {"butter": 5, "jam": 4}', "scores: butter 5, jam 4"],
  ['let scores: [String: Double] = ["butter": 5.0, "jam": 4.0]', "scores: butter 5, jam 4"],
  [
    'std::map<std::string, double> scores = {{"butter", 5.0}, {"jam", 4.0}};',
    "scores: butter 5, jam 4",
  ],
  ["double scores[] = {5.0, 4.0f, 3.5};", "scores:  5,  4,  3.5"],
  ["my %scores = (butter => 5, jam => 4);", "scores: butter 5, jam 4"],
  ["{peanut butter=5.0, jam=4.0}", "scores: peanut butter 5, jam 4"],
  ["{Käse=5.0, 果酱=4.0}", "scores: Käse 5, 果酱 4"],
  ["Map(butter -> 5.0, jam -> 4.0)", "scores: butter 5, jam 4"],
  ["{:butter 5, :jam 4}", "scores: butter 5, jam 4"],
  [
    'Dict{String, Float64} with 2 entries:\n  "butter" => 5.0\n  "jam"    => 4.0',
    "scores: butter 5, jam 4",
  ],
  ['{"labels": ["butter", "jam"], "data": [5, 4]}', "scores: butter 5, jam 4"],
])("%j is read as its language means it", (text, reads) => {
  expect(told(text)).toBe(reads);
});

test("what looks like code and is a list of lines stays one", () => {
  expect(told("[PAD]: 5\n[UNK]: 4")).toBe("scores: [PAD] 5, [UNK] 4");
  expect(told("let it be (1970): 5\nreturn to sender (1962): 4")).toBe(
    "scores: let it be (1970) 5, return to sender (1962) 4",
  );
});
