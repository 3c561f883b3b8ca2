"""Looks at a document that a system has built: check-documents.py KIND "FIGURE ..." FILE [OPTION ...].

Every figure has to be there, with the alternative text and the caption of the manifest. Ends with 1 and a
line for each fault.
"""

import argparse
import json
import os
import re
import sys
import zipfile
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

LANGUAGE = "en"


def plain(text):
    """The text with one space where it has some, as programs break lines where they like."""
    return " ".join(text.split())


class Figure:
    """A figure as the manifest of a folder tells of it."""

    def __init__(self, entry, folder):
        self.slug, self.number = entry["slug"], entry["number"]
        self.alternative, self.caption = entry["short"][LANGUAGE], entry["caption"][LANGUAGE]
        self.name = f"{self.number:02}-{self.slug}.svg"
        self.light = os.path.join(folder, self.name)
        self.dark = os.path.join(folder, "dark", self.name)


def read(path):
    with open(path, "rb") as file:
        return file.read()


class Page(HTMLParser):
    """What a page shows and where it leads to."""

    def __init__(self, path):
        super().__init__()
        self.images, self.sources, self.links, self.ids, self.words = [], [], [], set(), []
        self.feed(read(path).decode("utf-8"))
        self.text = plain("".join(self.words))

    def handle_starttag(self, tag, attributes):
        attributes = {name: value or "" for name, value in attributes}
        self.ids.add(attributes.get("id"))
        if tag == "img":
            self.images.append(attributes)
        elif tag == "source":
            self.sources.append(attributes)
        elif tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])

    handle_startendtag = handle_starttag

    def handle_data(self, text):
        self.words.append(text)


def addresses(srcset):
    """The addresses of a set of pictures, each of which may have a density or a width behind it."""
    return [part.split()[0] for part in srcset.split(",") if part.strip()]


def target(address, page, site):
    """The file that an address of a page leads to, and the place in it; None for an address elsewhere."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    file = page
    if path:
        file = os.path.join(site if path.startswith("/") else os.path.dirname(page), path.lstrip("/"))
    if os.path.isdir(file):
        file = os.path.join(file, "index.html")
    return file, unquote(parts.fragment)


def faults_of_links(page, path, site):
    pictures = [image.get("src", "") for image in page.images]
    for element in page.images + page.sources:
        pictures += addresses(element.get("srcset", ""))
    for address in pictures + page.links:
        if address.startswith("data:"):
            continue
        found = target(address, path, site)
        if found is None:
            continue
        file, place = found
        if not os.path.isfile(file):
            yield f"{address or 'a picture'}: leads nowhere"
        elif address in page.links and place and place not in Page(file).ids:
            yield f"{address}: there is no such place"


def faults_of_page(figures, arguments):
    """--dark media: the dark picture stands in a source; class: both are shown, one of which is hidden."""
    page = Page(arguments.file)
    yield from faults_of_links(page, arguments.file, arguments.site)

    def holds(address, path):
        found = target(address, arguments.file, arguments.site)
        return found and os.path.isfile(found[0]) and read(found[0]) == read(path)

    for figure in figures:
        if plain(figure.caption) not in page.text:
            yield f"{figure.slug}: the caption is not there"
        shown = [image["src"] for image in page.images if image.get("alt") == figure.alternative]
        dark = [address for address in shown if arguments.dark == "class" and holds(address, figure.dark)]
        light = [address for address in shown if holds(address, figure.light)]
        if len(light) != 1 or len(dark) != (arguments.dark == "class") or len(shown) != len(light + dark):
            yield f"{figure.slug}: shown with its alternative text: {shown}"
        if arguments.dark == "media":
            sources = [
                address
                for source in page.sources
                if source.get("media") == "(prefers-color-scheme: dark)"
                for address in addresses(source.get("srcset", ""))
            ]
            if not any(holds(address, figure.dark) for address in sources):
                yield f"{figure.slug}: not shown on dark pages"


def faults_of_docx(figures, arguments):
    from xml.etree import ElementTree

    archive = zipfile.ZipFile(arguments.file)
    document = ElementTree.fromstring(archive.read("word/document.xml"))
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/%s}%s"
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    if len(document.findall(f".//{drawing % ('picture', 'pic')}")) != len(figures):
        yield "not every figure has one picture"
    told = [element.get("descr") for element in document.iter(drawing % ("wordprocessingDrawing", "docPr"))]
    paragraphs = [
        plain("".join(part.text or "" for part in paragraph.iter(f"{word}t")))
        for paragraph in document.iter(f"{word}p")
    ]
    for figure in figures:
        if told.count(figure.alternative) != 1:
            yield f"{figure.slug}: the alternative text is not there once"
        if sum(text.endswith(figure.caption) for text in paragraphs) != 1:
            yield f"{figure.slug}: the caption is not there once"
        # Which is for those who do not see the picture.
        if any(figure.alternative in text for text in paragraphs):
            yield f"{figure.slug}: the alternative text is set as a caption"
    media = [archive.read(name) for name in archive.namelist() if re.search(r"media/.*\.svg$", name)]
    if sorted(media) != sorted(read(figure.light) for figure in figures):
        yield "the pictures are not those of the folder"


def faults_of_epub(figures, arguments):
    archive = zipfile.ZipFile(arguments.file)
    media = [archive.read(name) for name in archive.namelist() if name.endswith(".svg")]
    if sorted(media) != sorted(read(figure.light) for figure in figures):
        yield "the pictures are not those of the folder"
    chapters = [archive.read(name).decode() for name in archive.namelist() if re.search(r"ch\d+\.xhtml$", name)]
    page = Page.__new__(Page)
    HTMLParser.__init__(page)
    page.images, page.sources, page.links, page.ids, page.words = [], [], [], set(), []
    page.feed("".join(chapters))
    text = plain("".join(page.words))
    for figure in figures:
        if [image.get("alt") for image in page.images].count(figure.alternative) != 1:
            yield f"{figure.slug}: the alternative text is not there once"
        if text.count(figure.caption) != 1 or figure.alternative in text:
            yield f"{figure.slug}: the caption is not there once, and alone"


def faults_of_pdf(figures, arguments):
    """--tagged: alternative texts stand in the structure; --alternatives FILE: they stand in a log."""
    import pypdf

    pages = pypdf.PdfReader(arguments.file).pages
    text = plain(" ".join(page.extract_text() for page in pages))
    forms, links = 0, []
    for page in pages:
        forms += sum(
            pattern.get_object()["/Subtype"] == "/Form"
            for pattern in page["/Resources"].get("/XObject", {}).values())
        for annotation in page.get("/Annots", []):
            links.append(annotation.get_object().get("/A", {}).get("/URI"))
    # Typst draws SVGs into the page itself.
    if forms < len(figures) and not arguments.tagged:
        yield f"{forms} pictures"
    if arguments.text and arguments.text not in text:
        yield f"the text of the pictures is not text: {arguments.text}"
    told = alternatives_of(pypdf.PdfReader(arguments.file)) if arguments.tagged else None
    if arguments.alternatives:
        told = [line[len("alt: "):] for line in read(arguments.alternatives).decode().splitlines()
                if line.startswith("alt: ")]
    for figure in figures:
        # A word may be broken at the end of a line.
        if figure.caption.replace(" ", "") not in text.replace(" ", "").replace("-", "") and \
                figure.caption.replace(" ", "") not in text.replace(" ", ""):
            yield f"{figure.slug}: the caption is not there"
        if told is not None and figure.alternative not in told:
            yield f"{figure.slug}: the alternative text is not there"
        if arguments.link and arguments.link.replace("{slug}", figure.slug) not in links:
            yield f"{figure.slug}: does not lead anywhere"


def alternatives_of(reader):
    """The alternative texts of the figures in the tree of a tagged PDF."""
    texts, waiting = [], [reader.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            if node.get("/S") == "/Figure":
                texts.append(node.get("/Alt"))
            if "/K" in node:
                waiting.append(node["/K"])
    return texts


def faults_of_docc(figures, arguments):
    page = json.loads(read(os.path.join(arguments.file, "data/documentation/t.json")))
    shown, words = [], []

    def walk(node):
        if isinstance(node, list):
            for part in node:
                walk(part)
        elif isinstance(node, dict):
            if node.get("type") == "image":
                shown.append(node["identifier"])
            if node.get("type") == "text":
                words.append(node["text"])
            for part in node.values():
                walk(part)

    # A picture that leads elsewhere is the title of a reference.
    walk([page["primaryContentSections"], [
        reference.get("titleInlineContent") for reference in page["references"].values()
    ]])
    text = plain(" ".join(words))
    for figure in figures:
        picture = page["references"].get(figure.name, {})
        if shown.count(figure.name) != 1 or picture.get("alt") != figure.alternative:
            yield f"{figure.slug}: not shown once, with its alternative text"
        if plain(figure.caption) not in text:
            yield f"{figure.slug}: the caption is not there"
        variants = {
            trait: os.path.join(arguments.file, variant["url"].lstrip("/"))
            for variant in picture.get("variants", [])
            for trait in variant["traits"]
        }
        for trait, path in [("light", figure.light), ("dark", figure.dark)]:
            file = variants.get(trait)
            if file is None or not os.path.isfile(file) or read(file) != read(path):
                yield f"{figure.slug}: no picture for {trait} pages"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=["page", "docx", "epub", "pdf", "docc"])
    parser.add_argument("names")
    parser.add_argument("file")
    parser.add_argument("site", nargs="?")
    parser.add_argument("--dark", choices=["media", "class"])
    parser.add_argument("--figures", default="figures")
    parser.add_argument("--tagged", action="store_true")
    parser.add_argument("--alternatives")
    parser.add_argument("--link")
    parser.add_argument("--text")
    arguments = parser.parse_args()
    entries = json.loads(read(os.path.join(arguments.figures, "manifest.json")))["figures"]
    figures = [
        Figure(entry, arguments.figures)
        for name in arguments.names.split()
        for entry in entries
        if entry["slug"] == name
    ]
    faults = list(globals()[f"faults_of_{arguments.kind}"](figures, arguments))
    if not figures:
        faults.append("the manifest has none of the figures")
    print("\n".join(faults) or f"{len(figures)} figures")
    sys.exit(bool(faults))


main()
