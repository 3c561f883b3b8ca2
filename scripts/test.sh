#!/usr/bin/env bash
# Runs `swift test` with the arguments that are given, also where the toolchain is not whole.
#
# With BUILD_FLAGS in the environment the tests are built first, with these flags. `swift test` adds some of its
# own to what it builds, by which everything that `swift build` has compiled would be compiled once more.
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
if [[ -n ${BUILD_FLAGS:-} ]]; then
    read -r -a build_flags <<<"$BUILD_FLAGS"
    flags+=("${build_flags[@]}")
    "$swift" build "${flags[@]}" --build-tests
    set -- --skip-build "$@"
fi
exec "$swift" test "${flags[@]}" "$@"
