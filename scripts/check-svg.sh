#!/usr/bin/env bash
# Has other programs draw every SVG, in classic, dark and changing colours, and compares what they see with
# our own PNG of the same theme, by `neural-figures compare --preset other-rasterizer`: edges may be smoothed by
# other rules, and nothing may be missing. That each element is there, to the last digit, is what tests tell
# (`ArticleSVGTests`). Programs without custom properties have to see the light colours of a changing SVG, and a
# browser those that its user prefers.
#
#     scripts/check-svg.sh
#
# Programs come from Debian's packages, and where those do not have them from Python's, which go to
# .build/check-svg. Where nothing can be installed, what is missing is named and left out; with
# CHECK_SVG_ALL=1, and where packages can be installed, that is a failure. CHECK_SVG_ONLY=4,8 tries some
# figures only, CHECK_SVG_PROGRAMS="librsvg resvg" some programs. CHECK_SVG_KEEP=DIR keeps the pictures.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

# Inkscape smooths what an SVG has with crisp edges too, so that paper shows through between areas. Its pictures
# agree when they are as similar as this (SSIM).
least_of_inkscape=0.995
programs=${CHECK_SVG_PROGRAMS:-librsvg resvg cairosvg inkscape chromium firefox}
# The versions that were tried: others may draw otherwise.
resvg_package=resvg-cli==0.44.0
cairosvg_package=cairosvg==2.9.1
check=check-svg
environment=$PWD/.build/check-svg
all=${CHECK_SVG_ALL:-0}
# shellcheck source=scripts/programs.sh
source scripts/programs.sh

tool="$("${SWIFT:-swift}" build -c release --show-bin-path)/neural-figures"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [[ -n ${CHECK_SVG_KEEP:-} ]]; then
    mkdir -p "$CHECK_SVG_KEEP"
    folder=$(cd "$CHECK_SVG_KEEP" && pwd)
    trap - EXIT
fi

get() {
    case $1 in
        librsvg) get_from_debian rsvg-convert librsvg2-bin ;;
        inkscape) get_from_debian inkscape inkscape ;;
        chromium) get_from_debian chromium chromium && get_module PIL pillow ;;
        # Debian has the branch for longer use, others the browser alone.
        firefox) { has firefox || get_from_debian firefox-esr firefox-esr; } && get_module PIL pillow ;;
        resvg) get_from_python resvg "$resvg_package" ;;
        cairosvg) get_from_python cairosvg "$cairosvg_package" ;;
        *) echo "$check: $1 is not known" >&2 && return 1 ;;
    esac
}

# Each of these draws the SVG $1 as the PNG $2, which is $3 pixels wide and $4 high.
with_librsvg() { rsvg-convert "$1" --width "$3" --height "$4" --output "$2"; }
# It rounds the size on paper to whole pixels before it scales to others; figures have 100 of them in an inch.
with_resvg() { "$environment/bin/resvg" --dpi 100 "$1" "$2"; }
with_cairosvg() { "$environment/bin/cairosvg" "$1" --output-width "$3" --output-height "$4" --output "$2"; }
with_inkscape() {
    inkscape "$1" --export-type=png --export-width="$3" --export-height="$4" --export-filename="$2"
}

# Width and height of the PNG $1: its header holds them in bytes 16 to 23.
size_of() {
    od -An -tu1 -j16 -N8 "$1" \
        | awk '{ print $1 * 2^24 + $2 * 2^16 + $3 * 2^8 + $4, $5 * 2^24 + $6 * 2^16 + $7 * 2^8 + $8 }'
}

# Each of these shows the page $1 of $3 by $4 pixels as the PNG $2, on dark pages where $5 is dark.
browse_with_chromium() {
    # Blink's and Gecko's numbers of the colours that are preferred.
    local scheme=1
    [[ $5 != dark ]] || scheme=0
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --blink-settings=preferredColorScheme=$scheme --allow-file-access-from-files \
        --user-data-dir="$folder/chromium" --window-size="$3,$4" --screenshot="$2" "file://$1"
}
browse_with_firefox() {
    local profile=$folder/firefox-$5 scheme=1 firefox=firefox
    has firefox || firefox=firefox-esr
    [[ $5 != dark ]] || scheme=0
    mkdir -p "$profile"
    printf 'user_pref("%s", %d);\n' ui.systemUsesDarkTheme $((1 - scheme)) browser.theme.content-theme $scheme \
        browser.theme.toolbar-theme $scheme >"$profile/user.js"
    "$firefox" --headless --no-remote --profile "$profile" --window-size="$3,$4" --screenshot "$2" "file://$1"
}

# Has the program $1 draw the SVGs of the theme $2 into the folder $3; a browser shows them on pages that
# are $4. What cannot be drawn is not there.
draw() {
    local program=$1 theme=$2 output=$3 svg name width height
    mkdir -p "$output"
    if [[ $program == chromium || $program == firefox ]]; then
        read -r width height < <("$environment/bin/python3" scripts/check-svg.py page "$folder/$theme" "$output/page.html")
        "browse_with_$program" "$output/page.html" "$output/page.png" "$width" "$height" "$4"
        "$environment/bin/python3" scripts/check-svg.py cut "$folder/$theme" "$output/page.png" "$output"
        return
    fi
    for svg in "$folder/$theme"/[0-9]*.svg; do
        name=$(basename "$svg" .svg)
        read -r width height < <(size_of "${svg%.svg}.png")
        "with_$program" "$svg" "$output/$name.png" "$width" "$height" || echo "$name cannot be drawn" >&2
    done
}

# Has the program $1 draw the SVGs of the theme $2 on pages that are $4 and compares with the PNGs of the
# theme $3. Tells how many agree, and the least and the middle similarity.
check_theme() {
    local program=$1 theme=$2 expected=$3 pages=$4 png name report ssim agreeing=0
    local output=$folder/seen/$program-$theme-$pages
    local -a values=() rule=(--preset other-rasterizer)
    [[ $program != inkscape ]] || rule=(--min-ssim "$least_of_inkscape")
    draw "$program" "$theme" "$output" "$pages" >"$folder/log" 2>&1 || true
    for png in "$folder/$expected"/[0-9]*.png; do
        name=$(basename "$png" .png)
        if [[ ! -s $output/$name.png ]]; then
            echo "$program, $theme: $name is not drawn: $(tail -n 1 "$folder/log")" >&2
            values+=("-1 $name")
            continue
        fi
        if report=$("$tool" compare "$png" "$output/$name.png" "${rule[@]}" 2>&1); then
            agreeing=$((agreeing + 1))
        else
            echo "$program, $theme: $name differs: $(tr -s ' \n' ' ' <<<"$report")" >&2
        fi
        ssim=$(awk '$1 == "SSIM" { print $2 }' <<<"$report")
        values+=("${ssim:--1} $name")
    done
    printf '%s\n' "${values[@]}" | sort -n | awk -v program="$program" -v theme="$theme" -v pages="$pages" \
        -v agreeing="$agreeing" '{ value[NR] = $1; name[NR] = $2 }
        END { printf "%-9s %-8s on %-5s pages  %2d of %2d agree  SSIM min %.4f (%s) median %.4f\n",
            program, theme, pages, agreeing, NR, value[1], name[1], value[int((NR + 1) / 2)] }'
    failures=$((failures + ${#values[@]} - agreeing))
}

for theme in classic auto dark; do
    rm -rf "${folder:?}/$theme"
    "$tool" build ${CHECK_SVG_ONLY:+--only "$CHECK_SVG_ONLY"} --format png,svg --theme "$theme" \
        --output "$folder/$theme" --quiet
done

failures=0
tried=0
for program in $programs; do
    if ! get "$program" >"$folder/log" 2>&1; then
        leave_out "$program" "$folder/log"
        continue
    fi
    tried=$((tried + 1))
    check_theme "$program" classic classic light
    check_theme "$program" auto classic light
    check_theme "$program" dark dark light
    [[ $program != chromium && $program != firefox ]] || check_theme "$program" auto dark dark
done

[[ $failures -eq 0 ]] || { echo "$check: $failures pictures differ" >&2; exit 1; }
tell_left_out
if [[ $tried -eq 0 ]]; then
    echo "$check: nothing could be tried"
else
    echo "$check: every SVG that was looked at is its PNG"
fi
