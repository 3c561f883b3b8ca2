#!/usr/bin/env bash
# Runs all tests under AddressSanitizer and under ThreadSanitizer, and a small build under valgrind,
# which looks for memory that Cairo, FreeType or libpng was left with. Takes minutes.
#
#     scripts/sanitize.sh [address] [thread] [leaks]     all three unless given
set -euo pipefail
cd "$(dirname "$0")/.."

steps=("$@")
[[ $# -gt 0 ]] || steps=(address thread leaks)
jobs=${JOBS:-$(nproc)}

# Swift's own report of a crash would stand in the way of the sanitizers'.
export SWIFT_BACKTRACE=enable=no
# The runner of the tests leaks by itself; valgrind looks at the program.
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1

output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

# $1 is the sanitizer. Optimised, as tests that train take too long otherwise.
run_tests() {
    SANITIZER=$1 swift test -c release --disable-xctest --jobs "$jobs" --sanitize="$1" \
        --scratch-path ".build-sanitize-$1" 2>&1 | grep -v 'Cannot export local symbol'
}

for step in "${steps[@]}"; do
    echo "sanitize: $step"
    case $step in
    address | thread) run_tests "$step" ;;
    leaks)
        command -v valgrind >/dev/null || {
            echo "sanitize: leaks needs valgrind; install it with apt-get install valgrind" >&2
            exit 1
        }
        swift build -c release --jobs "$jobs" --product neural-figures
        # Valgrind gives up on debugging information as new as the compiler's.
        strip --strip-debug -o "$output/neural-figures" \
            "$(swift build -c release --show-bin-path)/neural-figures"
        # fontconfig loses some of its own configuration while it reads that.
        cat >"$output/suppressions" <<'END'
{
    fontconfig reading its configuration
    Memcheck:Leak
    match-leak-kinds: definite
    ...
    obj:*/libfontconfig.so*
    obj:*/libexpat.so*
    ...
    fun:XML_ParseBuffer
    obj:*/libfontconfig.so*
    ...
}
END
        valgrind --quiet --leak-check=full --errors-for-leak-kinds=definite \
            --show-leak-kinds=definite --error-exitcode=1 \
            --suppressions="$output/suppressions" "$output/neural-figures" build --only 4,20 \
            --format png,svg,pdf --output "$output/figures" --quiet
        ;;
    *)
        echo "sanitize: no step $step; there are address, thread and leaks" >&2
        exit 1
        ;;
    esac
done
echo "sanitize: ok"
