# The pages of the article's figures as articles of DocC, from the manifest of their folder: a line of JSON for
# each, with the name of the file and its text, and one for the page that lists them all.

def escaped: gsub("(?<sign>[\\\\`*_<>\\[\\]|])"; "\\\(.sign)");

def name: (if .number < 10 then "0" else "" end) + "\(.number)-\(.slug)";

def title: "\(.number). \(.slug | gsub("-"; " ") | (.[:1] | ascii_upcase) + .[1:] | gsub("\\b[Rr]elu\\b"; "ReLU"))";

def origin:
  [ (if .listing then "Listing \(.listing) of the article draws it" else "The article gives no code for it" end),
    (if .model then "the model is `\(.model)`" else empty end) ] | join("; ") + ".";

{
  file: "AllFigures.md",
  text: ([
    "# The figures of the article", "",
    "All \(.figures | length) of them, each on a page of its own with what it shows.", "",
    "@Metadata {\n  @PageImage(purpose: card, source: \"\(.figures[3] | name)\")\n}", "",
    "@Options {\n  @TopicsVisualStyle(compactGrid)\n}", "",
    "## Topics", "", "### Figures", "",
    (.figures[] | "- <doc:\(name)>")
  ] | join("\n"))
},
# The type has the picture of its example on its page.
(.figures[3] | {
  file: "ArticleFigure.md",
  text: "# ``Article/ArticleFigure``\n\n## Overview\n\n![\(.alt.en | escaped)](\(name))\n\nThis is <doc:\(name)>; all of them are in <doc:AllFigures>."
}),
(.figures[] | {
  file: "\(name).md",
  text: ([
    "# \(title)", "", (.caption.en | escaped), "",
    "@Metadata {\n  @TitleHeading(\"\(.label.en)\")\n  @PageImage(purpose: card, source: \"\(name)\")\n}", "",
    "## Overview", "", "![\(.alt.en | escaped)](\(name))", "", origin, "",
    (select(.formulas != []) | "The formulas it is about:", "", "```latex", .formulas[], "```", ""),
    "```swift",
    "let article = ModelStore()",
    "let figure = try await ArticleFigure.all[\(.number - 1)].figure(from: article)",
    "```"
  ] | join("\n"))
})
