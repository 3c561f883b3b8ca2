# The page of a command as an article of DocC, from `neural-figures --experimental-dump-help`. $command is its
# name, $usage how it is called, $example a script of Documentation/commands, $exits Documentation/exit-codes.json.

# Options are set as code, so that no dash is made longer; other signs that mean something to Markdown are escaped.
def words:
  gsub("(?<sign>[\\\\`*_<>\\[\\]|])"; "\\\(.sign)")
  | gsub("(?<before>^|[\\s(])(?<option>--?[a-zA-Z][a-zA-Z-]*)"; "\(.before)`\(.option)`");

# Lines that are indented stand in a block of code.
def paragraphs:
  reduce (split("\n")[], "") as $line ({ lines: [], inCode: false };
    if $line | startswith("  ") then
      (if .inCode then . else .lines += [if $line | test("^ +neural-figures ") then "```shell" else "```" end] end)
      | .inCode = true | .lines += [$line | sub("^ {2,4}"; "")]
    else
      (if .inCode then .lines += ["```"] else . end) | .inCode = false | .lines += [$line | words]
    end)
  | .lines | join("\n");

# The text before the examples, and these.
def parts: split("Examples:\n");

def term:
  if .kind == "positional" then "`<\(.valueName)>`"
  else
    (.names | map((if .kind == "short" then "-" else "--" end) + .name)) as $names
    | (if .kind == "option" then " <\(.valueName)>" else "" end) as $value
    | $names[:-1] + [$names[-1] + $value] | map("`\(.)`") | join(", ")
  end;

# The default of --jobs is the number of cores of the machine that asks.
def values:
  (if .allValues then " One of \(.allValues | map("`\(.)`") | join(", "))." else "" end)
  + (if .defaultValue and .valueName != "jobs" then " The default is `\(.defaultValue)`." else "" end);

def section($title): select(. != []) | "\n## \($title)\n", (.[] | "- term \(term): \(.abstract | words)\(values)");

# The codes that the command may end with; those of `commands` mean something else for each.
def exits:
  $exits[0][] | select((.except // []) | index($command) | not)
  | (.meaning // .commands[$command]) as $meaning | select($meaning) | "| `\(.code)` | \($meaning | words) |";

# What a line of the example says after a mark, such as `# About: `.
def told($mark): $example | split("\n")[] | select(startswith($mark)) | ltrimstr($mark);

.command.subcommands[] | select(.commandName == $command)
| (.arguments // [] | map(select(.shouldDisplay and (.valueName | IN("help", "version") | not)))) as $arguments
| "# \($command)\n\n\(.abstract | words)\n\n@Metadata {\n  @TitleHeading(\"neural-figures\")\n}\n\n## Overview\n",
  (.discussion // empty | parts[0] | paragraphs),
  "\n## Synopsis\n\n```shell\n\($usage)\n```\n\n## Example\n",
  (told("# About: ") | words),
  (told("# Picture: ") | "\n![\(words)](\($command)-example)"),
  "\n```shell\n\([$example | split("\n")[] | select(. != "" and (startswith("#") | not))] | join("\n"))\n```\n",
  (.discussion // empty | parts[1] // empty | "More:\n\n\(paragraphs)"),
  ($arguments | map(select(.kind == "positional")) | section("Arguments")),
  ($arguments | map(select(.kind != "positional")) | section("Options")),
  "\n## Exit codes\n\n| code | meaning |\n| --- | --- |", exits
