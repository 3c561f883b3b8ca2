#!/usr/bin/env bash
# Has other programs draw every SVG and compares what they see with our own PNG: librsvg, which many
# converters are built on, and a browser. Both have to agree with a structural similarity (SSIM) of at
# least $1, 0.98 unless given.
set -euo pipefail
cd "$(dirname "$0")/.."

least=${1:-0.98}
scripts/setup.sh rsvg-convert=librsvg2-bin chromium=chromium
tool="$(swift build -c release --show-bin-path)/neural-figures"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$tool" build --format png,svg --output "$folder" --quiet

with_librsvg() { rsvg-convert "$1" --output "$2"; }

# The window is as large as the picture: a PNG's header holds its size in bytes 16 to 23.
with_chromium() {
    local size
    size=$(od -An -tu1 -j16 -N8 "${1%.svg}.png" \
        | awk '{ print $1 * 2^24 + $2 * 2^16 + $3 * 2^8 + $4 "," $5 * 2^24 + $6 * 2^16 + $7 * 2^8 + $8 }')
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --user-data-dir="$folder/browser" --window-size="$size" --screenshot="$2" "file://$1" \
        >/dev/null 2>&1
}

failures=0
for program in librsvg chromium; do
    for svg in "$folder"/[0-9]*.svg; do
        name=$(basename "$svg" .svg)
        "with_$program" "$svg" "$folder/seen.png"
        if verdict=$("$tool" compare "${svg%.svg}.png" "$folder/seen.png" --min-ssim "$least"); then
            printf '%-10s %s: %s\n' "$program" "$name" "$(grep -i ssim <<<"$verdict" | tr -s ' ')"
        else
            failures=$((failures + 1))
            printf '%-10s %s differs:\n%s\n' "$program" "$name" "$verdict" >&2
        fi
    done
done
[[ $failures -eq 0 ]] || { echo "check-svg: $failures pictures differ" >&2; exit 1; }
echo "check-svg: every SVG is its PNG"
