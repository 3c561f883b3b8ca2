/// What the pages about the figures say around them; the raw values are the keys in the files of languages.
///
///     PageText.figure.english  // "Figure {number}"
public enum PageText: String, Sendable, CaseIterable {
  /// What the pages are called.
  case heading
  /// What there is to see.
  case introduction
  /// The link over all that stands before the figures.
  case skip
  /// What the languages are called that a reader can choose from.
  case languages
  /// What the list of figures is called.
  case contents
  /// What a figure is called.
  case figure
  /// What the alternative text is called.
  case description
  /// What the code is called.
  case code
  /// Which listing of the article a figure comes from.
  case listing
  /// What the snippets for other pages are called.
  case copy
  /// The button that copies code or a snippet.
  case copyButton = "copy_button"
  /// What is said when that is done.
  case copied
  /// What is said where a browser does not let pages copy.
  case selected
  /// What a picture for dark pages is called.
  case dark
  /// Where the page comes from, for those who would change it.
  case generated
  /// The link to the page for browsers.
  case browserPage = "browser_page"
  /// The link to the manifest.
  case programPage = "program_page"

  /// The text in English.
  public var english: String {
    switch self {
    case .heading: "The figures of “{title}”"
    case .introduction:
      "Each figure is drawn from networks that were trained moments before. Below each picture are "
        + "its caption, its formulas, and the Swift code that declares it."
    case .skip: "Skip to the figures"
    case .languages: "Language"
    case .contents: "Contents"
    case .figure: "Figure {number}"
    case .description: "Description"
    case .code: "Swift code"
    case .listing: "Based on listing {number} of the article."
    case .copy: "Embed in a page"
    case .copyButton: "Copy"
    case .copied: "Copied"
    case .selected: "Selected. Press Ctrl+C or ⌘C to copy."
    case .dark: "{format}, dark"
    case .generated:
      "This folder, including this page, is written by neural-figures build: do not edit it by hand."
    case .browserPage: "View as a web page"
    case .programPage: "Data for programs"
    }
  }

  /// What stands in braces for something that differs; nil when the text is always the same.
  public var placeholder: String? {
    switch self {
    case .heading: "{title}"
    case .figure, .listing: "{number}"
    case .dark: "{format}"
    default: nil
    }
  }
}
