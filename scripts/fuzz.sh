#!/usr/bin/env bash
# Feeds damaged and random inputs to what reads other people's texts and files, with libFuzzer and
# AddressSanitizer, and tries the laws that hold of all inputs (packed bytes, training, ticks, figures, pages,
# files of projects and languages, manifests) on random ones; ends with an error at the first trap, hang, leak or result
# that is not as it should be. The input that caused it, or its seed, is left in .build/fuzz.
#
#     scripts/fuzz.sh [target ...]     with RUNS inputs for each, unless given 1000000 for the first kind,
#                                      20000 for the second and 5000 figures of each kind
#     FIRST=1234 RUNS=1 scripts/fuzz.sh training     the input of one seed
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${RUNS:-1000000}
readers=(math-text text png template escaping json npy npz safetensors onnx tables)
laws=(deflating ticks training manifest rendering project language figures)
targets=("$@")
[[ $# -gt 0 ]] || targets=("${readers[@]}" "${laws[@]}")
for target in "${targets[@]}"; do
    [[ " ${readers[*]} ${laws[*]} " == *" $target "* ]] || {
        echo "fuzz: no target $target; there are ${readers[*]} ${laws[*]}" >&2
        exit 1
    }
done
build=.build/fuzz
mkdir -p "$build"

# What several share is a module of its own, with its object file. $1 is the module, the rest are flags.
module() {
    swiftc "${flags[@]}" -module-name "$1" -parse-as-library -wmo -emit-module "${@:2}" \
        -emit-module-path "$build/modules/$1.swiftmodule" \
        -I "$build/modules" -c $(find Sources/"$1" -name '*.swift') -o "$build/$1.o"
}

# The modules and flags that the fuzzers of readers need. The compiler is called without the package manager,
# which knows no fuzzers: each is compiled as one module with the sources it tries.
prepare() {
    local library flag target
    mkdir -p "$build/modules"
    read -ra c_flags <<<"$(pkg-config --cflags cairo-ft fontconfig harfbuzz fribidi libpng)"
    flags=(-O -swift-version 6 -parse-as-library -sanitize=fuzzer,address -module-name Fuzzer
        -package-name neural_figures
        -I Sources/CRowKernels/include)
    for library in Sources/C{Cairo,FriBidi,HarfBuzz,PNG,Zlib}; do flags+=(-I "$library"); done
    for flag in "${c_flags[@]}"; do flags+=(-Xcc "$flag"); done
    for library in {row,function}_kernels; do
        cc -c -O2 -I Sources/CRowKernels/include "Sources/CRowKernels/$library.c" -o "$build/$library.o"
    done
    module Deflating
    module Pictures
    module Spelling
    module Locking
    module Files
    for target in "${targets[@]}"; do
        case $target in
        json | npy | npz | safetensors | onnx)
            module Training
            module Interchange -enable-testing
            break
            ;;
        esac
    done
}

# $1 is the target; prints its sources.
sources() {
    local templates=Sources/NeuralFigures/Templates text=Sources/Plotting/Text/MathText/MathML
    case $1 in
    math-text)
        find Sources/Plotting -name '*.swift'
        echo Fuzzing/MathTextFuzzer.swift -I "$build/modules" "$build"/{Deflating,Files,Locking,Pictures,Spelling}.o -lpng16
        ;;
    text)
        find Sources/Plotting -name '*.swift'
        echo Fuzzing/TextFuzzer.swift -I "$build/modules" "$build"/{Deflating,Files,Locking,Pictures,Spelling}.o -lpng16
        ;;
    png)
        find Sources/Pictures -name '*.swift'
        echo Fuzzing/PNGFuzzer.swift -I "$build/modules" "$build/Deflating.o" -lpng16
        ;;
    template)
        echo "$templates"/{TemplateParser,TemplateError}.swift
        echo Fuzzing/TemplateFuzzer.swift -I "$build/modules" "$build/Spelling.o"
        ;;
    tables)
        find Sources/Tables -name '*.swift'
        echo Fuzzing/TableFuzzer.swift -I "$build/modules" "$build/Spelling.o"
        ;;
    escaping)
        echo "$templates"/String+Escaping.swift "$text"/MathMLElement.swift
        echo Sources/Plotting/Rendering/{SVG/SVGText,Unicode.Scalar+XML}.swift Fuzzing/EscapingFuzzer.swift
        ;;
    json | npy | npz | safetensors | onnx)
        echo Fuzzing/InterchangeFuzzer.swift -D "FUZZ_${1^^}" -I "$build/modules"
        echo "$build"/{Deflating,Interchange,Spelling,Training,row_kernels,function_kernels}.o
        ;;
    esac
}

# Words that inputs are put together from, and inputs to begin with.
dictionary() {
    local word
    for word in '\\frac' '\\sqrt' '\\left(' '\\right)' '\\middle|' '\\mathbf' '\\text{' '\\hat' '\\sum' '^{' '_{' \
        '\\begin{cases}' '\\end{cases}' '\\begin{array}{lcr}' '\\end{array}' '\\\\' '&' '\\not' '\\bf' \
        '\\color{red}' '\\textcolor{#1F77B4}' '\\substack{' '\\underbrace{' '\\overset' '\\xrightarrow[' \
        '\\operatorname*{' '\\genfrac{(}{)}{0pt}{1}' '\\hspace{1em}' '\\phantom' '\\smash' '\\mathbin' '\\Bigl(' \
        '\\limits' '\\nolimits' '\\displaystyle' '\\overrightarrow' '\\widehat' '\\boldsymbol' '\\mathbb{' '\\overline' \
        '{{#' '{{/' '{{^' '{{>' '{{{' '}}}' '{{=<% %>=}}' 'IHDR' 'PLTE' 'tRNS' 'IDAT' 'gAMA' 'iCCP' \
        '\xCC\x81' '\xD7\x90' '\xD8\xA8' '\xE4\xB8\xAD' '\xE0\xA4\x95\xE0\xA5\x8D' '\xE2\x80\xAE' '\xF0\x9F\x91\xA9\xE2\x80\x8D' '<script>' ']]>' 'layers' 'kernel' 'bias' 'activation' 'name' 'history' 'training' \
        'dtype' 'data_offsets' 'shape' 'fortran_order' '<f4' '>f8' 'PK\x01\x02' 'PK\x05\x06' 'PK\x06\x06' \
        'Gemm' 'MatMul' 'Softmax' 'transB' '\xFF\xFF\xFF\xFF' \
        '\xEF\xBB\xBF' '\xFF\xFE' 'sep=;' '# ' '\"\"' 'NA' 'true' 'no' '1,5' '2.5e-3' '0x1F' 'inf' '1e999' ', ' '\x0D\x0A'; do
        printf '"%s"\n' "$word"
    done
}
dictionary >"$build/words.dict"

# fontconfig keeps what it has read of its configuration, once for the process.
echo leak:libfontconfig >"$build/leaks.supp"
export LSAN_OPTIONS=suppressions=$build/leaks.supp:print_suppressions=0

# The tests of a law, as a filter; nothing for what is none.
tests_of() {
    case $1 in
    deflating) echo DeflatingTests.DeflatingLawTests ;;
    ticks) echo PlottingTests.TickLawTests ;;
    training) echo TrainingTests.TrainingLawTests ;;
    manifest) echo NeuralFiguresTests.ManifestFuzzTests ;;
    rendering) echo NeuralFiguresTests.TemplateFuzzTests ;;
    project) echo ProjectsTests.ProjectFileFuzzTests ;;
    language) echo ArticleTests.TranslationFuzzTests ;;
    figures) echo PlottingTests.DrawingLawTests ;;
    esac
}

# Tries a law on random inputs; $1 is the law. The seeds and inputs at work when something ends the program stand
# in .build/fuzz/seed-*. A figure takes a thousand times as long as a label: there are fewer of them.
try_law() {
    local count=20000 status=0
    [[ $1 != figures ]] || count=5000
    count=${RUNS:-$count}
    echo "fuzz: $1, $count inputs"
    rm -f "$build"/seed-*
    RUNS=$count SEED_FILE=$build/seed timeout $((600 + count)) scripts/test.sh -c release \
        -Xswiftc -enable-testing --disable-xctest --filter "$(tests_of "$1")" >"$build/$1.log" 2>&1 || status=$?
    [[ $status -ne 0 ]] || return 0
    # What timeout(1) ends.
    [[ $status -ne 124 ]] || echo "fuzz: $1 takes too long" >&2
    grep -aE '✘|error:' "$build/$1.log" | cut -c1-400 | head -40 >&2
    tail -n +1 "$build"/seed-* | cut -c1-4000 >&2
    echo "fuzz: $1 failed; see $build/$1.log" >&2
    return 1
}

is_prepared=false
for target in "${targets[@]}"; do
    if [[ -n $(tests_of "$target") ]]; then
        try_law "$target"
        continue
    fi
    $is_prepared || prepare
    is_prepared=true
    mapfile -t files < <(sources "$target" | tr ' ' '\n')
    # The default linker warns of each of the sanitizer's symbols.
    swiftc "${flags[@]}" -use-ld=lld "${files[@]}" -o "$build/$target"
    corpus="$build/corpus-$target"
    mkdir -p "$corpus"
    longest=4096
    if [[ $target == png ]]; then
        # With chunks of more bytes than one says.
        longest=8192
        find Tests figures -name '*.png' -size -8k -exec cp {} "$corpus" \;
    elif [[ $target == tables ]]; then
        # The first byte chooses a dialect.
        for file in Tests/TablesTests/Fixtures/files/*.csv; do
            (printf '\0' && cat "$file") >"$corpus/$(basename "$file")"
        done
    else
        # Files of a format, as other programs write them.
        find Tests/InterchangeTests/Fixtures \( -name "*.$target" ! -name '*.json' -o -name "network*.$target" \) \
            -size -8k -exec cp {} "$corpus" \;
    fi
    echo "fuzz: $target, $runs inputs"
    # Swift's own report of a crash would stand in the way of the sanitizer's.
    SWIFT_BACKTRACE=enable=no "$build/$target" -runs="$runs" -seed=1 -max_len="$longest" -timeout=10 \
        -rss_limit_mb=2048 -print_final_stats=1 -dict="$build/words.dict" \
        -artifact_prefix="$build/$target-" "$corpus" >"$build/$target.log" 2>&1 || {
        tail -40 "$build/$target.log" >&2
        echo "fuzz: $target failed; see $build/$target.log" >&2
        exit 1
    }
    grep -E 'stat::(number_of_executed_units|peak_rss_mb)' "$build/$target.log"
done
