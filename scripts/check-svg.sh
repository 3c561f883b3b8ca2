#!/usr/bin/env bash
# Has other programs draw every SVG, in classic, dark and changing colours, and compares what they see with
# our own PNG of the same theme. A picture agrees with a structural similarity (SSIM) of at least $1, 0.98
# unless given. Programs without custom properties have to see the light colours of a changing SVG, and a
# browser those that its user prefers.
#
#     scripts/check-svg.sh [SSIM]
#
# Programs come from Debian's packages, and where those do not have them from Python's, which go to
# .build/check-svg. One that cannot be had is named as not tried; with CHECK_SVG_ALL=1 that is a failure.
# CHECK_SVG_ONLY=4,8 tries some figures only, CHECK_SVG_PROGRAMS="librsvg resvg" some programs.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

least=${1:-0.98}
programs=${CHECK_SVG_PROGRAMS:-librsvg resvg cairosvg inkscape chromium}
environment=.build/check-svg
# The versions that were tried: others may draw otherwise.
resvg_package=resvg-cli==0.44.0
cairosvg_package=cairosvg==2.9.1
tool="$("${SWIFT:-swift}" build -c release --show-bin-path)/neural-figures"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

has() { command -v "$1" >/dev/null 2>&1; }

# Installs the Debian package $2 for the command $1, where that can be done.
get_from_debian() { has "$1" || { scripts/setup.sh "$1=$2" && has "$1"; }; }

# Installs the Python package $2 for the command $1, apart from all others. A virtual environment that is
# there may be one in which no package could be installed.
get_from_python() {
    [[ ! -x $environment/bin/$1 ]] || return 0
    has python3 || return 1
    [[ -x $environment/bin/pip ]] || python3 -m venv "$environment" || return 1
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$2" || return 1
    [[ -x $environment/bin/$1 ]]
}

get() {
    case $1 in
        librsvg) get_from_debian rsvg-convert librsvg2-bin ;;
        inkscape) get_from_debian inkscape inkscape ;;
        chromium) get_from_debian chromium chromium ;;
        resvg) get_from_python resvg "$resvg_package" ;;
        cairosvg) get_from_python cairosvg "$cairosvg_package" ;;
        *) echo "check-svg: $1 is not known" >&2 && return 1 ;;
    esac
}

# An SVG says how large it is on paper. With so many pixels in an inch it has those of our PNG.
dpi=100

# The width and the height of our PNG of the SVG $1, in pixels: its header has them in bytes 16 to 23.
size_of() {
    od -An -tu1 -j16 -N8 "${1%.svg}.png" \
        | awk '{ print $1 * 2^24 + $2 * 2^16 + $3 * 2^8 + $4, $5 * 2^24 + $6 * 2^16 + $7 * 2^8 + $8 }'
}

# Each of these draws the SVG $1 as the PNG $2. librsvg rounds sizes up, whose last bit may be too large.
with_librsvg() {
    local width height
    read -r width height < <(size_of "$1")
    rsvg-convert "$1" --width "$width" --height "$height" --output "$2"
}
with_resvg() { "$environment/bin/resvg" --dpi "$dpi" "$1" "$2"; }
with_cairosvg() { "$environment/bin/cairosvg" --dpi "$dpi" "$1" --output "$2"; }
with_inkscape() { inkscape "$1" --export-dpi="$dpi" --export-type=png --export-filename="$2"; }
with_chromium() { browse "$1" "$2" 1; }
# As one whose user prefers dark pages.
with_chromium-dark() { browse "$1" "$2" 0; }

# $3 is Blink's number of the colours that are preferred: 0 for dark, 1 for light. The SVG stands in a page that
# shows it at the size of our PNG, and the window is as large.
browse() {
    local width height
    read -r width height < <(size_of "$1")
    printf '<!DOCTYPE html><body style="margin:0"><img src="%s" style="display:block;width:%spx;height:%spx">' \
        "file://$1" "$width" "$height" >"$folder/page.html"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --blink-settings=preferredColorScheme="$3" --user-data-dir="$folder/browser" \
        --window-size="$width,$height" --screenshot="$2" "file://$folder/page.html"
}

# Has the program $1 draw the SVGs of the theme $2 and compares with the PNGs of the theme $3. Tells how
# many agree and which the worst is.
check() {
    local program=$1 theme=$2 expected=$3 svg name verdict ssim count=0 agreeing=0 worst=2 worst_name=none
    for svg in "$folder/$theme"/[0-9]*.svg; do
        name=$(basename "$svg" .svg)
        count=$((count + 1))
        rm -f "$folder/seen.png"
        if ! "with_$program" "$svg" "$folder/seen.png" >"$folder/log" 2>&1; then
            echo "$program, $theme: $name cannot be drawn: $(tail -n 1 "$folder/log")" >&2
            worst=-1 worst_name=$name
            continue
        fi
        if verdict=$("$tool" compare "$folder/$expected/$name.png" "$folder/seen.png" --min-ssim "$least" 2>&1)
        then
            agreeing=$((agreeing + 1))
        else
            echo "$program, $theme: $name differs: $(tr -s ' \n' ' ' <<<"$verdict")" >&2
        fi
        ssim=$(awk '$1 == "SSIM" { print $2 }' <<<"$verdict")
        if awk -v a="${ssim:--1}" -v b="$worst" 'BEGIN { exit !(a < b) }'; then
            worst=${ssim:--1} worst_name=$name
        fi
    done
    printf '%-13s %-8s %2d of %2d agree; the lowest SSIM is %s (%s)\n' \
        "$program" "$theme" "$agreeing" "$count" "$worst" "$worst_name"
    failures=$((failures + count - agreeing))
}

for theme in classic auto dark; do
    "$tool" build ${CHECK_SVG_ONLY:+--only "$CHECK_SVG_ONLY"} --format png,svg --theme "$theme" \
        --output "$folder/$theme" --quiet
done

failures=0
missing=()
for program in $programs; do
    if ! get "$program" >"$folder/log" 2>&1; then
        echo "$program is not tried: $(tail -n 1 "$folder/log")" >&2
        missing+=("$program")
        continue
    fi
    check "$program" classic classic
    check "$program" auto classic
    check "$program" dark dark
    [[ $program != chromium ]] || check chromium-dark auto dark
done

[[ $failures -eq 0 ]] || { echo "check-svg: $failures pictures differ" >&2; exit 1; }
if [[ ${#missing[@]} -gt 0 ]]; then
    echo "check-svg: not tried: ${missing[*]}" >&2
    [[ ${CHECK_SVG_ALL:-0} != 1 ]] || exit 1
fi
echo "check-svg: every SVG that was looked at is its PNG"
