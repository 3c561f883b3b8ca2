#!/usr/bin/env bash
# Counts the processor instructions of building figures, and compares them with those on record: they are the
# same on a busy machine and on an idle one, as times are not. Two counts of one program differ by up to
# two in a thousand. Fails when there are 5 % more.
#
#     scripts/bench-check.sh PROGRAM
#     ALL=1 scripts/bench-check.sh PROGRAM         counts the whole article in every format besides
#     RECORD=1 scripts/bench-check.sh PROGRAM      counts all, and puts that on record
#
# The numbers hold for the libraries and the compiler that stand beside them: with others there is nothing to
# compare, which is said and is no failure.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$1
record=Benchmarks/instructions.txt
# So many percent more are a failure.
most=5

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v valgrind >/dev/null || scripts/setup.sh valgrind=valgrind || true
command -v valgrind >/dev/null || {
    echo "bench-check: needs valgrind; install it with apt-get install valgrind" >&2
    exit 1
}

# What the numbers depend on: valgrind stands for the processor.
platform() {
    local name
    for name in cairo zlib libpng freetype2 harfbuzz; do
        printf '%s %s, ' "$name" "$(pkg-config --modversion "$name")"
    done
    ldd --version | sed -n '1s/.* /glibc /p' | tr '\n' ','
    "${SWIFT:-swift}" --version 2>/dev/null | sed -n 's/.*Swift version \([^ ]*\).*/ swift \1/p'
}

# Valgrind gives up on debugging information as new as the compiler's.
strip --strip-debug -o "$work/program" "$program"

# The instructions of a build, in millions; $1 is its name, the others its options.
count() {
    local name=$1
    shift
    # Of Valgrind's tools the one that counts fastest, as long as it does not play at caches too.
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$work/program" \
        build --quiet --jobs 1 --output "$work/$name" "$@" 2>"$work/log" || {
        cat "$work/log" >&2
        exit 1
    }
    awk -v name="$name" '
        /refs:/ { gsub(",", "", $NF); printf "%s %.0f million instructions\n", name, $NF / 1e6 }' "$work/log"
}

{
    platform
    # All networks, texts and pages, and the scenes of all figures.
    count svg --format svg
    # Markers, regions, spaces, lines and panels as pixels and in PDFs.
    count pictures --only 4,10,14,20,34 --format png,pdf
    if [[ -n ${ALL:-}${RECORD:-} ]]; then
        count article-png-svg --format png,svg
        count article-pdf --format pdf
    fi
} >"$work/now"

if [[ -n ${RECORD:-} ]]; then
    cp "$work/now" "$record"
    cat "$record"
    exit
fi
if [[ $(head -n 1 "$record") != "$(head -n 1 "$work/now")" ]]; then
    echo "bench-check: the numbers on record are those of $(head -n 1 "$record")"
    echo "bench-check: nothing to compare; here are those of"
    cat "$work/now"
    exit
fi
awk -v most="$most" '
    FNR == 1 { next }
    NR == FNR { recorded[$1] = $2; next }
    {
        change = 100 * ($2 / recorded[$1] - 1)
        printf "bench-check: %s: %d million instructions, %d on record, %+.1f %%\n", $1, $2, recorded[$1], change
        if (change > most) failed = 1
    }
    END {
        if (failed) {
            printf "bench-check: more than %d %% more; find out why, or put them on record with RECORD=1\n", most
            exit 1
        }
    }' "$record" "$work/now"
