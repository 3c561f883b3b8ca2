# The entries of the site's first page, from the data of pages of DocC's: with $kind "libraries" the pages
# themselves, with "guides" and "commands" the articles that they list, each under its own title and with its own
# sentence. Addresses are relative, so that the site may stand below any path.

def sentence: .abstract | map(.text // .code // "") | join("") | @html;

def address: ltrimstr("doc://") | sub("^[^/]*/"; "") | ascii_downcase + "/" | @html;

def link: "<a href=\"\(.identifier | address)\">\(.title | @html)</a>";

def card: "<li>\(link)<p>\(sentence)</p></li>";

def articles: .references as $all | .topicSections[].identifiers[] | $all[.] | select(.kind == "article");

if $kind == "libraries" then
  { title: .metadata.title, identifier: .identifier.url, abstract } | card
elif $kind == "guides" then articles | card
else articles | "<dt>\(link)</dt><dd>\(sentence)</dd>" end
