# What the manual page says of exit codes, as mdoc(7), from Documentation/exit-codes.json.

def text: gsub("-"; "\\-") | gsub("(?<end>[.;]) "; "\(.end)\n");

.[] | ".It \(.code)",
  (if .meaning then .meaning | text
   else .commands | to_entries[] | ".Cm \(.key) :", (.value | text) end)
