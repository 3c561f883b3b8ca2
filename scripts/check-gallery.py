"""Opens a gallery in Chromium and looks whether it does what it is to do; see check-gallery.sh.

    check-gallery.py CHROMIUM FOLDER SELF_CONTAINED_FOLDER
"""

import functools
import http.server
import pathlib
import sys
import threading

import axe_playwright_python
from playwright.sync_api import sync_playwright

POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'"
)
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
NARROW, WIDE = 320, 1280
# How long a page is given to ask for what it asks for, in milliseconds.
PAUSE = 500

chromium, folder, self_contained = sys.argv[1:]
failures = []


def expect(what, is_so, found=""):
    print(("ok      " if is_so else "FAILED  ") + what + (f": {found}" if found != "" else ""))
    if not is_so:
        failures.append(what)


class Server(http.server.ThreadingHTTPServer):
    """Serves a folder under the policy, and remembers what was asked for."""

    def __init__(self, folder):
        self.paths = []
        server = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def end_headers(self):
                self.send_header("Content-Security-Policy", POLICY)
                self.send_header("Cache-Control", "no-store")
                super().end_headers()

            def log_message(self, *_):
                server.paths.append(self.path.split("?")[0])

        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.page = f"http://127.0.0.1:{self.server_port}/index.html"

    def pictures(self):
        return [path for path in self.paths if path.endswith(".svg") and path != "/favicon.svg"]


class Reader:
    """A page in a browser of its own, which remembers what the browser complains of."""

    def __init__(self, browser, address, permissions=(), **options):
        self.context = browser.new_context(**({"locale": "en-US"} | options))
        if permissions:
            self.context.grant_permissions(list(permissions))
        self.page = self.context.new_page()
        self.complaints = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.add_init_script(
            "window.shift = 0; new PerformanceObserver((list) => {"
            " for (const entry of list.getEntries()) window.shift += entry.value;"
            "}).observe({ type: 'layout-shift', buffered: true })"
        )
        self.page.goto(address)
        self.page.wait_for_timeout(PAUSE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def state(self):
        return self.page.evaluate(
            "[document.documentElement.lang, document.querySelector('input:checked').value]"
        )

    def place(self, figure):
        return self.page.evaluate(
            f"document.querySelector('#figure-{figure}').getBoundingClientRect().top"
        )

    def scroll_through(self):
        self.page.evaluate(
            "async () => { for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {"
            " scrollTo(0, y); await new Promise((done) => setTimeout(done, 40)); } }"
        )
        self.page.wait_for_timeout(PAUSE)


def check_loading(browser):
    for width in (NARROW, WIDE):
        for scheme in ("light", "dark"):
            server = Server(folder)
            size = {"width": width, "height": 800}
            with Reader(browser, server.page, viewport=size, color_scheme=scheme) as reader:
                first = len(server.pictures())
                name = f"{width} pixels, {scheme}"
                if width == NARROW:
                    expect(f"{name}: few pictures at first", first < 8, first)
                reader.scroll_through()
                pictures = server.pictures()
                expect(f"{name}: each picture once", len(pictures) == len(set(pictures)) == 37)
                dark = sum("/dark/" in path for path in pictures)
                expect(f"{name}: in its colours alone", dark == (37 if scheme == "dark" else 0), dark)
                expect(f"{name}: in its language alone", not any("zh-Hans" in p for p in pictures))
                shift = reader.page.evaluate("window.shift")
                expect(f"{name}: nothing moves while it is loaded", shift == 0, shift)
                expect(f"{name}: no complaints", not reader.complaints, reader.complaints)
            server.shutdown()


def check_print(browser, address):
    with Reader(browser, address, color_scheme="dark") as reader:
        reader.page.emulate_media(media="print", color_scheme="dark")
        shown = reader.page.evaluate(
            "[...document.querySelectorAll('.picture img')].filter((i) => i.offsetParent)"
            ".map((i) => i.getAttribute('src')).filter((path) => path.includes('dark/'))"
        )
        ground = reader.page.evaluate("getComputedStyle(document.body).backgroundColor")
        expect("print is light", not shown and ground == "rgb(255, 255, 255)", ground)


def check_languages(browser, address):
    for query, language, figure in [
        ("", "en", None),
        ("?lang=zh-Hans", "zh-Hans", None),
        ("?lang=ZH#figure-4", "zh-Hans", 4),
        ("?lang=xx#figure-4", "en", 4),
    ]:
        with Reader(browser, address + query) as reader:
            name = f"{query or 'no query'} opens in {language}"
            expect(name, reader.state() == [language, language], reader.state())
            if figure:
                top = reader.place(figure)
                expect(f"{query} shows figure {figure}", abs(top) < 40, top)
    with Reader(browser, address, locale="zh-CN") as reader:
        expect("a reader of Chinese gets Chinese", reader.state() == ["zh-Hans", "zh-Hans"])
    with Reader(browser, address + "#figure-4") as reader:
        page = reader.page
        page.locator("label", has_text="中文").click()
        expect("a choice stands in the address", page.url.endswith("?lang=zh-Hans#figure-4"), page.url)
        page.locator("#figure-9 h2 a").click()
        expect("a link keeps it", page.url.endswith("?lang=zh-Hans#figure-9"), page.url)
        page.goto(address)
        expect("a choice is remembered", reader.state() == ["zh-Hans", "zh-Hans"])
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("ArrowLeft")
        expect("the keyboard chooses too", page.url.endswith("?lang=en"), page.url)
    with Reader(browser, address + "?lang=zh-Hans", java_script_enabled=False) as reader:
        heading = reader.page.locator("h1").inner_text()
        expect("without scripts the page is in its main language", "Neural" in heading)
        reader.page.locator("label", has_text="中文").click()
        heading = reader.page.locator("h1").inner_text()
        expect("and languages switch all the same", "神经网络" in heading)
        buttons = reader.page.locator("button").count()
        expect("and there is no button", buttons == 0, buttons)


def check_copying(browser, address):
    name = "Copy Figure 4 Swift code"
    for how in ("clipboard", "command", "selection"):
        permissions = ("clipboard-read", "clipboard-write") if how == "clipboard" else ()
        with Reader(browser, address, permissions) as reader:
            page = reader.page
            if how != "clipboard":
                page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
            if how == "selection":
                page.evaluate("document.execCommand = () => false")
            page.locator("#figure-4-code").click()
            page.get_by_role("button", name=name).focus()
            page.keyboard.press("Enter")
            page.wait_for_timeout(PAUSE)
            status = page.locator("#status").inner_text()
            wanted = "Selected." if how == "selection" else "Copied"
            expect(f"copying by {how} is announced", status.startswith(wanted), status)
            text = page.evaluate(
                "navigator.clipboard.readText()" if how == "clipboard" else "getSelection().toString()"
            )
            expect(f"copying by {how} takes the code", text.startswith("import "), text[:20])
            expect(f"copying by {how}: no complaints", not reader.complaints, reader.complaints)


def check_accessibility(browser, address, name):
    for width in (NARROW, WIDE):
        for scheme in ("light", "dark"):
            for language in ("en", "zh-Hans"):
                with Reader(
                    browser,
                    f"{address}?lang={language}",
                    viewport={"width": width, "height": 800},
                    color_scheme=scheme,
                    bypass_csp=True,
                ) as reader:
                    page = reader.page
                    page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))")
                    page.evaluate(AXE)
                    found = page.evaluate("axe.run().then((r) => r.violations.map((v) => v.id))")
                    what = f"{name}, {width} pixels, {scheme}, {language}"
                    expect(f"{what}: axe finds nothing", not found, found)
                    wider = page.evaluate("document.documentElement.scrollWidth > innerWidth")
                    expect(f"{what}: nothing stands out", not wider)


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    check_loading(browser)
    server = Server(folder)
    check_print(browser, server.page)
    for address in (server.page, f"file://{folder}/index.html"):
        check_languages(browser, address)
    check_copying(browser, server.page)
    check_accessibility(browser, server.page, "gallery")
    whole = f"file://{self_contained}/index.html"
    with Reader(browser, whole) as reader:
        expect("self-contained: no complaints", not reader.complaints, reader.complaints)
        expect("self-contained: opens in English", reader.state() == ["en", "en"])
    browser.close()

if failures:
    sys.exit(f"check-gallery: {len(failures)} failed")
