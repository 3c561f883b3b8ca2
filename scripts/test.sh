#!/usr/bin/env bash
# Runs `swift test` with the arguments that are given, also where the toolchain is not whole.
set -euo pipefail

swift=${SWIFT:-swift}
flags=()
# The Swift 6.2.3 of Debian has the module that Testing and Foundation make together, but not its library,
# so that what imports both cannot be linked: SwiftPM's own runner of tests, for one. No test needs it.
resources=$("$swift" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
for module in "$resources"/*/_Testing_Foundation.swiftmodule; do
    [[ ! -e $module || -e ${module%/*}/lib_Testing_Foundation.so ]] \
        || flags=(-Xswiftc -Xfrontend -Xswiftc -disable-cross-import-overlays)
done
exec "$swift" test "${flags[@]}" "$@"
