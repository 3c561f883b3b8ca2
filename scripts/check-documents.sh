#!/usr/bin/env bash
# Puts three figures into a small document of each system by `neural-figures embed --update`, has the system
# build it, and looks whether the pictures are there, light and dark where the system has both, with their
# alternative texts, and whether links lead somewhere.
#
#     scripts/check-documents.sh [SYSTEM ...]
#
# Systems come from Debian's packages, and where those do not have them from Python's, which go to
# .build/check-documents. One that cannot be had is named as not tried; with CHECK_DOCUMENTS_ALL=1 that is a
# failure. CHECK_DOCUMENTS_KEEP=DIR keeps what was built, to look at.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."

all="html cmark github sphinx myst mkdocs hugo jekyll pandoc latex typst asciidoctor jupyter"
systems=${*:-$all}
environment=$PWD/.build/check-documents
tool="$("${SWIFT:-swift}" build -c release --show-bin-path)/neural-figures"
figures=(perceptron-boundary sigmoid-function universal-approximation)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [[ -n ${CHECK_DOCUMENTS_KEEP:-} ]]; then
    mkdir -p "$CHECK_DOCUMENTS_KEEP"
    folder=$(cd "$CHECK_DOCUMENTS_KEEP" && pwd)
    trap - EXIT
fi

has() { command -v "$1" >/dev/null 2>&1; }

# Installs the Debian package $2 for the command $1, where that can be done.
get_from_debian() { has "$1" || { scripts/setup.sh "$1=$2" && has "$1"; }; }

# Installs Python's packages for the command $1, apart from all others.
get_from_python() {
    local command=$1
    shift
    [[ ! -x $environment/bin/$command ]] || return 0
    has python3 || return 1
    [[ -x $environment/bin/pip ]] || python3 -m venv "$environment" || return 1
    "$environment/bin/pip" install --quiet --disable-pip-version-check "$@" || return 1
    [[ -x $environment/bin/$command ]]
}

# The Python module $1 of the package $2.
get_module() {
    get_from_python python3 pip && { "$environment/bin/python3" -c "import $1" 2>/dev/null \
        || "$environment/bin/pip" install --quiet --disable-pip-version-check "$2"; }
}

get() {
    case $1 in
        html) has python3 ;;
        cmark | github) get_module cmarkgfm cmarkgfm ;;
        sphinx | myst) get_from_python sphinx-build sphinx furo myst-parser ;;
        mkdocs) get_from_python mkdocs 'mkdocs<2' mkdocs-material ;;
        hugo) get_from_debian hugo hugo ;;
        jekyll) get_from_debian jekyll jekyll ;;
        pandoc) get_from_debian pandoc pandoc && get_from_debian rsvg-convert librsvg2-bin \
            && get_from_debian java default-jre-headless && get_from_debian epubcheck epubcheck ;;
        latex) get_from_debian pdflatex texlive-latex-base && get_from_debian pdftotext poppler-utils ;;
        typst) get_module typst typst ;;
        asciidoctor) get_from_debian asciidoctor asciidoctor ;;
        jupyter) get_from_python jupyter-nbconvert nbconvert ;;
        *) echo "check-documents: $1 is not known" >&2 && return 1 ;;
    esac
}

# Copies the figures to $1/figures and writes a document with the comment $2 ... $3 for each to the file $4 of
# that folder; the other arguments are options of embed.
document() {
    local place=$1 start=$2 end=$3 file=$1/$4 name
    shift 4
    mkdir -p "$(dirname "$file")" "$place"
    [[ -e $place/figures ]] || cp -R figures "$place/figures"
    for name in "${figures[@]}"; do
        printf '\n%s figure: %s%s\n%s /figure%s\n' "$start" "$name" "$end" "$start" "$end" >>"$file"
    done
    "$tool" embed --update "$file" --figures "$place/figures" "$@"
    "$tool" embed --update --check "$file" --figures "$place/figures" "$@" >/dev/null
}

# Looks at the page $1: it has to show $2 pictures of each figure, with the alternative texts of the manifest,
# and every address in it has to lead to a file of the site $3.
cat >"$folder/look.py" <<'PYTHON'
import json, os, sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

page, count, site = sys.argv[1], int(sys.argv[2]), sys.argv[3]
names = sys.argv[4:]
entries = {entry["slug"]: entry for entry in json.load(open("figures/manifest.json"))["figures"]}


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.images, self.addresses, self.text = [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "img":
            self.images.append(attributes)
            self.addresses.append(attributes.get("src", ""))
        if tag == "source":
            self.addresses.append(attributes.get("srcset", ""))

    handle_startendtag = handle_starttag

    def handle_data(self, text):
        self.text.append(text)


parser = Page()
parser.feed(open(page, encoding="utf-8").read())
text = " ".join("".join(parser.text).split())
faults = []
for name in names:
    entry = entries[name]
    shown = [image for image in parser.images if image.get("alt") == entry["short"]["en"]]
    if len(shown) != count:
        faults.append(f"{name}: {len(shown)} pictures have the alternative text, expected {count}")
    if entry["caption"]["en"] not in text:
        faults.append(f"{name}: the caption is not there")
for address in parser.addresses:
    path = unquote(urlsplit(address).path)
    start = site if path.startswith("/") else os.path.dirname(page)
    if not address or not os.path.isfile(os.path.join(start, path.lstrip("/"))):
        faults.append(f"{address or 'a picture'}: leads nowhere")
print("\n".join(faults) or f"{len(parser.images)} pictures")
sys.exit(bool(faults))
PYTHON
look() { python3 "$folder/look.py" "$1" "$2" "$3" "${figures[@]}"; }

# Each of these builds a document in the folder $1 and looks at it.
with_html() {
    mkdir -p "$1"
    printf '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>T</title>\n' >"$1/a.html"
    document "$1" '<!--' ' -->' a.html --dark media
    look "$1/a.html" 1 "$1"
}
with_cmark() {
    document "$1" '<!--' ' -->' a.md
    "$environment/bin/python3" -c 'import cmarkgfm, sys
print(cmarkgfm.markdown_to_html(sys.stdin.read()))' <"$1/a.md" >"$1/a.html"
    look "$1/a.html" 1 "$1"
}
with_github() {
    document "$1" '<!--' ' -->' a.md --format gfm
    "$environment/bin/python3" -c 'import cmarkgfm, sys
from cmarkgfm.cmark import Options
print(cmarkgfm.github_flavored_markdown_to_html(sys.stdin.read(), options=Options.CMARK_OPT_UNSAFE))' \
        <"$1/a.md" >"$1/a.html"
    look "$1/a.html" 1 "$1"
}
sphinx() {
    printf 'project = "T"\nextensions = ["myst_parser"]\nhtml_theme = "furo"\nnumfig = True\n%s' \
        'exclude_patterns = ["figures/README.md"]' >"$1/conf.py"
    "$environment/bin/sphinx-build" -q -W -b html "$1" "$1/out"
    look "$1/out/index.html" 2 "$1/out"
}
with_sphinx() {
    mkdir -p "$1"
    printf 'T\n=\n\nSee :numref:`fig-%s`.\n' "${figures[0]}" >"$1/index.rst"
    document "$1" '..' '' index.rst --dark class
    sphinx "$1"
}
with_myst() {
    mkdir -p "$1"
    printf '# T\n\nSee {numref}`fig-%s`.\n' "${figures[0]}" >"$1/index.md"
    document "$1" '%' '' index.md --format myst --dark class
    sphinx "$1"
}
with_mkdocs() {
    mkdir -p "$1/docs/nested"
    printf '# T\n' | tee "$1/docs/index.md" >"$1/docs/nested/page.md"
    document "$1/docs" '<!--' ' -->' nested/page.md --format mkdocs --dark class --width 400
    printf 'site_name: T\ntheme:\n  name: material\n  palette:\n    - scheme: default\n%s' \
        $'markdown_extensions: [attr_list, md_in_html]\nexclude_docs: figures/README.md\n' >"$1/mkdocs.yml"
    "$environment/bin/mkdocs" build --quiet --strict --config-file "$1/mkdocs.yml" --site-dir "$1/out"
    look "$1/out/nested/page/index.html" 2 "$1/out"
}
with_hugo() {
    mkdir -p "$1/content" "$1/layouts/_default" "$1/static"
    printf 'baseURL = "/"\n' >"$1/config.toml"
    printf '{{ .Content }}' >"$1/layouts/_default/single.html"
    printf -- '---\ntitle: T\n---\n' >"$1/content/page.md"
    cp -R figures "$1/static/figures"
    document "$1" '<!--' ' -->' content/page.md --format hugo --base /figures --dark class
    hugo --quiet --source "$1" --destination out --disableKinds taxonomy,term,RSS,sitemap,home
    look "$1/out/page/index.html" 2 "$1/out"
}
with_jekyll() {
    mkdir -p "$1"
    printf -- '---\n---\n' >"$1/page.md"
    document "$1" '<!--' ' -->' page.md
    jekyll build --quiet --source "$1" --destination "$1/out"
    look "$1/out/page.html" 1 "$1/out"
}
with_pandoc() {
    document "$1" '<!--' ' -->' a.md
    (cd "$1" && pandoc a.md -s --metadata title=T --metadata lang=en -o a.html && pandoc a.md -o a.docx \
        && pandoc a.md --metadata title=T --metadata lang=en -o a.epub && java -jar "$(command -v epubcheck)" --quiet a.epub)
    look "$1/a.html" 1 "$1"
    python3 - "$1/a.docx" "$1/a.epub" "${#figures[@]}" <<'PYTHON'
import re, sys, zipfile
document, book, count = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2]), int(sys.argv[3])
pictures = len(re.findall("<pic:pic[ >]", document.read("word/document.xml").decode()))
files = len([name for name in book.namelist() if re.search(r"media/.*\.svg$", name)])
assert pictures == count and files == count, f"docx has {pictures} pictures, epub {files}"
PYTHON
}
with_latex() {
    mkdir -p "$1"
    printf '\\documentclass{article}\n\\usepackage{graphicx}\n\\begin{document}\nSee \\ref{fig:%s}.\n' \
        "${figures[0]}" >"$1/a.tex"
    document "$1" '%' '' a.tex
    printf '\\end{document}\n' >>"$1/a.tex"
    (cd "$1" && for _ in 1 2; do pdflatex -interaction=nonstopmode -halt-on-error a.tex; done) >"$1/log"
    ! grep -E 'Overfull|undefined' "$1/a.log"
    # The labels of the axes are text of the pictures.
    pdftotext "$1/a.pdf" - | grep -c 'Figure [123]:' | grep -qx 3
    pdftotext "$1/a.pdf" - | grep -q 'Train data'
}
with_typst() {
    mkdir -p "$1"
    printf 'See @fig-%s.\n' "${figures[0]}" >"$1/a.typ"
    document "$1" '//' '' a.typ
    "$environment/bin/python3" - "$1" "${figures[@]}" <<'PYTHON'
import json, sys, typst
folder, names = sys.argv[1], sys.argv[2:]
entries = {entry["slug"]: entry for entry in json.load(open("figures/manifest.json"))["figures"]}
typst.compile(f"{folder}/a.typ", output=f"{folder}/a.pdf", root=folder)
images = json.loads(typst.query(f"{folder}/a.typ", "image", root=folder))
texts = [image["alt"] for image in images]
assert texts == [entries[name]["short"]["en"] for name in names], texts
PYTHON
}
with_asciidoctor() {
    mkdir -p "$1"
    printf '= T\n\nSee <<fig-%s>>.\n' "${figures[0]}" >"$1/a.adoc"
    document "$1" '//' '' a.adoc --dark class
    asciidoctor --failure-level WARN -o "$1/a.html" "$1/a.adoc"
    look "$1/a.html" 2 "$1"
}
with_jupyter() {
    document "$1" '<!--' ' -->' a.md --format jupyter --width 400
    "$environment/bin/python3" - "$1" <<'PYTHON'
import nbformat, sys
text = open(f"{sys.argv[1]}/a.md").read()
notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(text)])
nbformat.write(notebook, f"{sys.argv[1]}/a.ipynb")
PYTHON
    "$environment/bin/jupyter-nbconvert" --log-level ERROR --to html "$1/a.ipynb"
    look "$1/a.html" 1 "$1"
}

failures=()
missing=()
for system in $systems; do
    if ! get "$system" >"$folder/log" 2>&1; then
        echo "$system is not tried: $(tail -n 1 "$folder/log")" >&2
        missing+=("$system")
        continue
    fi
    # In a shell of its own, in which the first failure is the end; in a condition it would not be.
    set +e
    (set -e; "with_$system" "$folder/$system") >"$folder/log" 2>&1
    status=$?
    set -e
    if [[ $status -eq 0 ]]; then
        printf '%-12s ok\n' "$system"
    else
        echo "$system: $(tail -n 5 "$folder/log")" >&2
        failures+=("$system")
    fi
done

[[ ${#failures[@]} -eq 0 ]] || { echo "check-documents: wrong in ${failures[*]}" >&2; exit 1; }
if [[ ${#missing[@]} -gt 0 ]]; then
    echo "check-documents: not tried: ${missing[*]}" >&2
    [[ ${CHECK_DOCUMENTS_ALL:-0} != 1 ]] || exit 1
fi
echo "check-documents: the figures are there, with what is said of them"
