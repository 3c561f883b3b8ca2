#!/usr/bin/env bash
# Builds the documentation of the libraries into .build/documentation, one static site for all of
# them. A broken link, a parameter without a word, or a symbol that stands under no topic of its
# library's landing page is an error.
set -euo pipefail
cd "$(dirname "$0")/.."

libraries=(
    Training Interchange Tables Pictures Plotting NetworkFigures Projects Article ImageComparison
    FigureTesting
)
site="$PWD/.build/documentation"

mkdir -p .build
rm -rf "$site"
products=()
for library in "${libraries[@]}"; do products+=(--product "$library"); done
(
    cd Documentation
    "${SWIFT:-swift}" package --quiet --allow-writing-to-directory "$site" generate-documentation \
        "${products[@]}" --output-path "$site" --warnings-as-errors \
        --enable-experimental-combined-documentation --transform-for-static-hosting
)

# DocC makes up a topic for what no topic lists.
for library in "${libraries[@]}"; do
    page="$site/data/documentation/$(tr '[:upper:]' '[:lower:]' <<<"$library").json"
    if grep --quiet '"generated":true' "$page"; then
        echo "docs: some symbols of $library stand under no topic of its landing page" >&2
        exit 1
    fi
done
echo "docs: serve .build/documentation and open /documentation"
