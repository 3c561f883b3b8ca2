#!/usr/bin/env bash
# Builds the documentation into .build/documentation, one static site: a page to begin with, the libraries,
# the article's figures and the command line. A broken link, a parameter without a word, a symbol that stands
# under no topic of its library's landing page, and a command without an example are errors.
#
#     scripts/documentation.sh [BASE_PATH]
#
# The base path is that of the site on its server: neural-figures for https://example.org/neural-figures/,
# nothing for a server of its own.
#
# The pages of commands and their pictures are made by the program in NEURAL_FIGURES, unless it is set by the
# one that `make build` has built. SWIFT is the compiler, unless it is `swift`.
set -euo pipefail
cd "$(dirname "$0")/.."

libraries=(
    Training Interchange Tables Pictures Plotting NetworkFigures Projects Article ImageComparison
    FigureTesting
)
swift=${SWIFT:-swift}
site="$PWD/.build/documentation"
# A copy of what is documented, for pages and pictures that are made and not kept. It stays, so that
# the next run compiles what has changed.
copy="$PWD/.build/documented"
# What DocC calls the light picture and, beside it, that for dark pages.
dark='~dark'

fail() {
    echo "docs: $*" >&2
    exit 1
}

base=${1:-}
base=${base#/}
base=${base%/}
[[ $base =~ ^([A-Za-z0-9_~][A-Za-z0-9._~-]*(/[A-Za-z0-9_~][A-Za-z0-9._~-]*)*)?$ ]] \
    || fail "the base path \"$1\" has to be names joined by slashes, such as neural-figures or docs/figures"

scripts/setup.sh jq=jq
tool=${NEURAL_FIGURES:-$("$swift" build -c release --show-bin-path)/neural-figures}
[[ -x $tool ]] || fail "there is no program at $tool; run make build"
tool=$(realpath "$tool")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Brings the copy up to date, without what earlier runs have made.
copy_package() {
    local parts=(
        Package.swift Plugins Sources languages newproject templates Documentation/Package.swift
        Documentation/Sources
    )
    mkdir -p "$copy"
    # Catalogs are changed below, and nothing is compiled from them.
    (cd "$copy" && find . -name .build -prune -o -name '*.docc' -prune -exec rm -rf {} +)
    cp --archive --dereference --update --parents "${parts[@]}" "$copy"
    (cd "$copy" && find "${parts[@]}" -type f -print0) | while IFS= read -r -d '' file; do
        [[ -e $file ]] || rm "$copy/$file"
    done
}

# Makes two pictures of an SVG that follows the page, $1: one for light pages, in its place, and one for dark
# pages beside it. DocC's readers choose between light and dark, and an SVG in a page knows the system's choice
# alone.
part_picture() {
    local follows='@media(prefers-color-scheme:dark)'
    grep --quiet --fixed-strings "$follows" "$1" || fail "$1 has no colours for dark pages"
    sed "s/^$follows/@media all/" "$1" >"${1%.svg}$dark.svg"
    sed --in-place "/^$follows/d" "$1"
}

part_guide_pictures() {
    local picture
    for picture in "$copy"/Sources/*/*.docc/Resources/*.svg; do part_picture "$picture"; done
}

# Puts the article's figures into the catalog of its library, each with a page.
add_figures() {
    local catalog="$copy/Sources/Article/Article.docc" page figure
    mkdir -p "$catalog/Resources"
    jq -c -f Documentation/figures.jq figures/manifest.json | while IFS= read -r page; do
        jq -r .text <<<"$page" >"$catalog/$(jq -r .file <<<"$page")"
    done
    for figure in figures/[0-9][0-9]-*.svg; do
        cp "$figure" "$catalog/Resources"
        figure=$(basename "$figure" .svg)
        cp "figures/dark/$figure.svg" "$catalog/Resources/$figure$dark.svg"
    done
    sed --in-place 's/^## Topics$/&\n\n### Essentials\n\n- <doc:AllFigures>/' "$catalog/Article.md"
}

# Runs the example of the command $1 in a folder of its own, and puts its picture into the folder $2.
draw_example() {
    mkdir "$work/$1"
    (
        cd "$work/$1"
        # The picture follows the page; everything else is as it is shown.
        neural-figures() {
            if [[ " $* " == *" -o $drawn.svg "* ]]; then set -- "$@" --theme auto; fi
            "$tool" "$@" 2>>log || { cat log >&2; fail "the example of $drawn does not run"; }
        }
        drawn=$1
        # shellcheck disable=SC1090
        source "$examples/$1.sh"
    )
    [[ -s $work/$1/$1.svg ]] || fail "Documentation/commands/$1.sh has to write a picture, $1.svg"
    cp "$work/$1/$1.svg" "$2/$1-example.svg"
    part_picture "$2/$1-example.svg"
}

# Writes the page of each command, and the topics of the landing page, which are those of --help.
add_commands() {
    local catalog="$copy/Documentation/Sources/NeuralFigures/NeuralFigures.docc" command usage
    local examples="$PWD/Documentation/commands"
    mkdir -p "$catalog/Resources"
    "$tool" --experimental-dump-help >"$work/commands.json"
    jq -r '.command.subcommands[] | select(.shouldDisplay and .commandName != "help").commandName' \
        "$work/commands.json" | while IFS= read -r command; do
        [[ -f $examples/$command.sh ]] || fail "the command $command has no example in Documentation/commands"
        usage=$("$tool" "$command" --help | sed -n '/^USAGE: /,/^$/ { s/^USAGE: //; s/^       //; /./p; }')
        jq -r --arg command "$command" --arg usage "$usage" --rawfile example "$examples/$command.sh" \
            --slurpfile exits Documentation/exit-codes.json -f Documentation/commands.jq \
            "$work/commands.json" >"$catalog/$command.md"
        # A command that draws a table or a model takes a title, and the form of text in SVGs.
        if grep --quiet '^- term `--title ' "$catalog/$command.md" \
            && grep --quiet '^- term `--svg-text ' "$catalog/$command.md"; then
            grep --quiet '^# Picture: ' "$examples/$command.sh" || fail "$examples/$command.sh tells of no picture"
            draw_example "$command" "$catalog/Resources"
        fi
    done
    {
        printf '\n## Topics\n'
        "$tool" --help | awk '
            /SUBCOMMANDS:$/ {
                group = tolower($0)
                sub(/ ?subcommands:$/, "", group)
                if (group == "") group = "figures of the article and of projects"
                printf "\n### %s%s\n\n", toupper(substr(group, 1, 1)), substr(group, 2)
            }
            group && /^  [a-z]/ { print "- <doc:" $1 ">" }'
    } >>"$catalog/NeuralFigures.md"
}

generate() {
    local products=() library options=()
    for library in "${libraries[@]}"; do products+=(--product "$library"); done
    [[ -z $base ]] || options+=(--hosting-base-path "$base")
    rm -rf "$site"
    echo "docs: compiling and documenting ${#libraries[@]} libraries, which takes minutes the first time"
    # DocC's messages are among those of the build, and --quiet would leave out both.
    (
        cd "$copy/Documentation"
        "$swift" package --allow-writing-to-directory "$site" generate-documentation \
            "${products[@]}" --target NeuralFigures --output-path "$site" --warnings-as-errors \
            --enable-experimental-combined-documentation --transform-for-static-hosting "${options[@]}"
    ) >"$work/log" 2>&1 || {
        # They are about the files that people edit.
        sed -E "/^(\[[0-9]|Build|Extracting|Finished|Fetch|Comput|Creating|Working)/d; s|$copy/||g" "$work/log" >&2
        fail "DocC has found something to correct"
    }
}

# DocC makes up a topic for what no topic lists.
check_topics() {
    local library page
    for library in "${libraries[@]}" NeuralFigures; do
        page="$site/data/documentation/$(tr '[:upper:]' '[:lower:]' <<<"$library").json"
        [[ -f $page ]] || fail "DocC has made no page of $library"
        if grep --quiet '"generated":true' "$page"; then
            fail "some symbols or pages of $library stand under no topic of its landing page"
        fi
    done
}

# Puts a page of the project's own in the place of DocC's first page, which shows nothing. Its sentences are those
# of the pages that it leads to.
add_landing_page() {
    local data="$site/data/documentation" abstract picture library
    local pages=()
    for library in "${libraries[@]}"; do pages+=("$data/$(tr '[:upper:]' '[:lower:]' <<<"$library").json"); done
    entries() { jq -r --arg kind "$1" -f Documentation/site/pages.jq "${@:2}"; }
    entries libraries "${pages[@]}" >"$work/libraries"
    entries guides "${pages[@]}" >"$work/guides"
    entries commands "$data/neuralfigures.json" >"$work/commands"
    abstract=$(jq -r '.command.abstract | @html' "$work/commands.json")
    picture="images/NeuralFigures/boundary-example"
    {
        printf '<picture>\n<source media="(prefers-color-scheme: dark)" srcset="%s">\n' "$picture$dark.svg"
        printf '<img src="%s" width="652" height="492" alt="%s">\n</picture>\n' "$picture.svg" \
            "$(sed -n 's/^# Picture: //p' Documentation/commands/boundary.sh)"
    } >"$work/picture"
    local part edits=(-e "s|@ABSTRACT@|${abstract//&/\\&}|")
    for part in picture libraries guides commands; do
        [[ -s $work/$part ]] || fail "the first page has no $part"
        edits+=(-e "/@${part^^}@/{
            r $work/$part
            d
        }")
    done
    sed "${edits[@]}" Documentation/site/index.html.in >"$site/index.html"
    cp Documentation/site/landing.css "$site"
    local address
    grep --only-matching --perl-regexp '(?:href|src|srcset)="\K[^"]+' "$site/index.html" | while IFS= read -r address; do
        [[ -e $site/$address ]] || fail "the first page leads to $address, which is not there"
    done
    # The colours of DocC's own pages, which are to be those of the figures.
    cp Documentation/site/theme-settings.json "$site"
}

copy_package
part_guide_pictures
add_figures
add_commands
generate
check_topics
add_landing_page
echo "docs: serve .build/documentation${base:+ as /$base} and open ${base:+/$base}/"
