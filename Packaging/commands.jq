# What the manual page says of each command, as mdoc(7), from `neural-figures --experimental-dump-help`.

# Backslashes and the first character of a line mean something to mdoc; a sentence starts a line.
def text:
  gsub("\\\\"; "\\e") | gsub("(?<end>[.;]) "; "\(.end)\n") | gsub("(?<start>^|\n)(?=[.'])"; "\(.start)\\&");

# Lines that are indented are examples, set as they are; an empty line ends a paragraph.
def paragraphs:
  split("\n") | map(
    if test("^\\s*$") then ".Pp"
    elif startswith("  ") then ".Dl " + (ltrimstr("  ") | gsub("^ +"; "") | gsub("\\\\"; "\\e") | gsub("-"; "\\-"))
    else text end) | join("\n");

def option: .names | map(if .kind == "short" then .name else "-" + .name end | "Fl " + gsub("-"; "\\-"));

def name:
  if .kind == "positional" then "Ar " + .valueName
  else (option | join(" , ")) + (if .kind == "option" then " Ar " + .valueName else "" end) end;

# The default of --jobs is the number of cores of the machine that asks.
def values:
  (if .allValues then "One of \(.allValues | join(", ")).\n" else "" end)
  + (if .defaultValue and .valueName != "jobs" then "The default is \(.defaultValue).\n" else "" end);

def arguments: .arguments // [] | map(select(.shouldDisplay and (.valueName | IN("help", "version") | not)));

.command.subcommands[] | select(.shouldDisplay and .commandName != "help")
| ".Ss neural\\-figures \(.commandName)",
  (.abstract | text), (.discussion // empty | paragraphs),
  (arguments | select(. != []) | ".Bl -tag -width indent",
    (.[] | ".It \(name)", ((.abstract | text) + "\n" + (values | text) | rtrimstr("\n"))), ".El")
