#!/usr/bin/env bash
# Has Poppler draw every PDF, and compares what it sees with what librsvg makes of the SVG, which `make check-svg` in
# turn compares with the PNG. Both draw four times as large, and four by four pixels then become one: Poppler sets
# letters to whole pixels, and has no other way to smooth what an SVG has with crisp edges.
#
#     scripts/check-pdf.sh
#
# Programs come from Debian's packages, Pillow from Python's. Where nothing can be installed, what is missing is named
# and nothing is tried; with CHECK_PDF_ALL=1, and where packages can be installed, that is a failure.
# CHECK_PDF_ONLY=4,8 tries some figures only. CHECK_PDF_KEEP=DIR keeps the pictures.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

check=check-pdf
environment=$PWD/.build/check-svg
all=${CHECK_PDF_ALL:-0}
# shellcheck source=scripts/programs.sh
source scripts/programs.sh

# Figures have 100 pixels in an inch.
larger=4
dots_per_inch=$((100 * larger))

tool="$("${SWIFT:-swift}" build -c release --show-bin-path)/neural-figures"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [[ -n ${CHECK_PDF_KEEP:-} ]]; then
    mkdir -p "$CHECK_PDF_KEEP"
    folder=$(cd "$CHECK_PDF_KEEP" && pwd)
    trap - EXIT
fi
mkdir -p "$folder"/{figures,large,pdf,svg}

get() { get_from_debian pdftocairo poppler-utils && get_from_debian rsvg-convert librsvg2-bin && get_module PIL pillow; }
if ! get >"$folder/log" 2>&1; then
    leave_out "PDF" "$folder/log"
    tell_left_out
    echo "$check: nothing could be tried"
    exit 0
fi

"$tool" build ${CHECK_PDF_ONLY:+--only "$CHECK_PDF_ONLY"} --format png,svg,pdf --output "$folder/figures" --quiet
failures=0
count=0
for pdf in "$folder"/figures/[0-9]*.pdf; do
    name=$(basename "$pdf" .pdf)
    count=$((count + 1))
    report=
    if pdftocairo -png -singlefile -r "$dots_per_inch" "$pdf" "$folder/large/$name.pdf" >"$folder/log" 2>&1 \
        && rsvg-convert --dpi-x "$dots_per_inch" --dpi-y "$dots_per_inch" --background-color white \
            --output "$folder/large/$name.svg.png" "${pdf%.pdf}.svg" >>"$folder/log" 2>&1 \
        && "$environment/bin/python3" scripts/check-pdf.py "$larger" "${pdf%.pdf}.png" "$folder/large/$name.pdf.png" \
            "$folder/pdf/$name.png" "$folder/large/$name.svg.png" "$folder/svg/$name.png" >>"$folder/log" 2>&1 \
        && report=$("$tool" compare "$folder/svg/$name.png" "$folder/pdf/$name.png" --preset other-rasterizer 2>&1); then
        continue
    fi
    echo "$name differs: $(tr -s ' \n' ' ' <<<"${report:-$(tail -n 1 "$folder/log")}")" >&2
    failures=$((failures + 1))
done

[[ $failures -eq 0 ]] || { echo "$check: $failures of $count PDFs differ" >&2; exit 1; }
echo "$check: each of $count PDFs is its SVG"
