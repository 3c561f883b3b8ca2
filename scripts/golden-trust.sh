#!/usr/bin/env bash
# Tries on whole sets of figures what the comparison of pictures finds and what it excuses.
# Arguments go to `golden-trust`: `--own` leaves out other programs, `--write DIR` keeps all pictures, `--examples`
# tries the figures of `Examples` too.
#
# Other programs come from Debian's packages and from Python's, which go to .build/check-svg. What cannot be had is
# named and left out.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."

check=golden-trust
environment=$PWD/.build/check-svg
all=0
# shellcheck source=scripts/programs.sh
source scripts/programs.sh

if [[ " $* " != *" --own "* ]]; then
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    for program in rsvg-convert=librsvg2-bin chromium=chromium optipng=optipng pngcrush=pngcrush zopflipng=zopfli; do
        get_from_debian "${program%=*}" "${program#*=}" >"$log" 2>&1 || leave_out "${program%=*}" "$log"
    done
    # The version that `check-svg` has tried.
    get_from_python resvg resvg-cli==0.44.0 >"$log" 2>&1 || leave_out resvg "$log"
    PATH=$PATH:$environment/bin
fi
"${SWIFT:-swift}" run -c release --package-path Trust golden-trust "$@"
tell_left_out
