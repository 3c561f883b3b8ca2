#!/usr/bin/env bash
# Measures what it takes from a clone of this repository to pictures, `make test` after that, and drawing the article
# in a build for debugging, such as `swift run` makes: time on the clock and on all processors. Of a clone it sees
# what is committed. Takes some minutes, and means something on an idle machine only.
#
#     scripts/clone-costs.sh
#
# Packages are fetched before anything is measured. SWIFT is the compiler, unless it is `swift`.
set -euo pipefail
cd "$(dirname "$0")/.."

swift=${SWIFT:-swift}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clone=$work/clone

# A row of the table; $1 is its title, the others are the command.
measure() {
    local title=$1 wall user system
    shift
    TIMEFORMAT='%R %U %S'
    { time "$@" >"$work/log" 2>&1 || {
        tail -n 20 "$work/log" >&5
        echo "clone-costs: $title: failed" >&5
        exit 1
    }; } 5>&2 2>"$work/time"
    read -r wall user system <"$work/time"
    awk -v title="$title" -v wall="$wall" -v user="$user" -v kernel="$system" \
        'BEGIN { printf "| %s | %.1f | %.1f |\n", title, user + kernel, wall }'
}

git clone --quiet . "$clone"
"$swift" package resolve --package-path "$clone" >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
}
echo "| work | CPU s | wall s |"
echo "| --- | --: | --: |"
measure "clone to pictures, packages fetched: make figures" make -C "$clone" SWIFT="$swift" figures FRESH=1
measure "make test after that" make -C "$clone" SWIFT="$swift" test
measure "build for debugging" \
    "$swift" build --package-path "$clone" --scratch-path "$work/debug" --product neural-figures
measure "the article in a build for debugging, PNG and SVG" \
    "$work/debug/debug/neural-figures" build --quiet --output "$work/figures"
measure "the article, PNG and SVG" \
    "$clone/.build/release/neural-figures" build --quiet --output "$work/figures" --fresh
measure "the article, PDF" \
    "$clone/.build/release/neural-figures" build --quiet --format pdf --output "$work/pdf"
