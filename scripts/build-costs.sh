#!/usr/bin/env bash
# Measures what compiling each module takes, from nothing to the command line tool, in seconds of the processor:
# those of the user and of the system, of the compiler's own processes. They are steadier than times on the
# clock, but rise by a third on a machine whose processors others use as well.
#
#     scripts/build-costs.sh
#     TESTS=1 scripts/build-costs.sh      goes on with the tests
#
# Writes a table to Benchmarks/build-costs.md. Builds one module at a time in a folder of its own, which is removed.
# SWIFT is the compiler, unless it is `swift`; BUILD_FLAGS are what `make` builds with.
set -euo pipefail
cd "$(dirname "$0")/.."

swift=${SWIFT:-swift}
read -r -a flags <<<"${BUILD_FLAGS:--c release}"
table=Benchmarks/build-costs.md

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
COSTS=$work/costs
: >"$COSTS"

# The driver starts this in place of the compiler's frontend, which does the work.
resources=$("$swift" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
FRONTEND=$(cd "$resources/../../bin" && pwd)/swift-frontend
cat >"$work/frontend" <<'END'
#!/usr/bin/env bash
"$FRONTEND" "$@"
status=$?
module=-
for ((index = 1; index < $#; index++)); do
    next=$((index + 1))
    [[ ${!index} != -module-name ]] || module=${!next}
done
# The second line is that of what this has started, as 0m1.250s 0m0.040s.
times >"$COSTS.$$"
{ read -r _ && read -r user system; } <"$COSTS.$$"
rm "$COSTS.$$"
echo "$module $user $system" >>"$COSTS"
exit "$status"
END
chmod +x "$work/frontend"
export COSTS FRONTEND

"$swift" package resolve --scratch-path "$work/build" >&2
build() {
    SWIFT_DRIVER_SWIFT_FRONTEND_EXEC=$work/frontend \
        "$swift" build "${flags[@]}" --jobs 1 --scratch-path "$work/build" "$@" >&2
}
TIMEFORMAT='%U %S'
{
    time {
        build --product neural-figures
        [[ -z ${TESTS:-} ]] || build --build-tests
    } 2>&5
} 5>&2 2>"$work/total"

{
    echo "# What compiling takes"
    echo
    echo "Seconds of the processor for \`swift build ${flags[*]}\` from nothing, the packages fetched, by"
    echo "\`make build-costs\`; $("$swift" --version 2>/dev/null | sed -n 's/.*\(Swift version [^ ]*\).*/\1/p')" \
        "on $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), with a load of $(cut -d " " -f 1 /proc/loadavg) at the end."
    echo
    echo "| module | seconds | share |"
    echo "| --- | --: | --: |"
    awk -v total="$(tail -n 1 "$work/total")" '
        BEGIN { split(total, times, " "); whole = times[1] + times[2] }
        $1 == "main" { $1 = "manifests of packages" }
        $1 == "-" { $1 = "questions of the driver" }
        function seconds_of(text,  parts) { split(text, parts, /[ms]/); return 60 * parts[1] + parts[2] }
        { seconds = seconds_of($(NF - 1)) + seconds_of($NF); $NF = ""; $(NF - 1) = ""; sub(/ +$/, ""); cost[$0] += seconds; sum += seconds }
        END {
            cost["C, linking, building itself"] = whole - sum
            for (name in cost)
                printf "| %s | %.1f | %.1f %% |\n", name, cost[name], 100 * cost[name] / whole | "sort -t \"|\" -k 3 -rn"
            close("sort -t \"|\" -k 3 -rn")
            printf "| together | %.1f | 100 %% |\n", whole
        }' "$COSTS"
} >"$work/table"
cp "$work/table" "$table"
cat "$table"
