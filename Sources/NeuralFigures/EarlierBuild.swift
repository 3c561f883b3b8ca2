import Article
import Files
import ImageComparison
import Pictures
import Plotting

/// What an earlier build has left in a folder, and which of its files may stay as they are.
///
/// Another version of Cairo rounds edges otherwise, and one of zlib may pack PDFs otherwise, which nobody can see. A
/// file stays when it shows what the new one would show, so that a folder under version control
/// changes only when a figure does.
struct EarlierBuild: Sendable {
  let folder: String
  /// What the folder says of itself; nil when it says nothing that can be read.
  let manifest: Manifest?
  /// The options of the build that is going on.
  let options: Manifest.Options

  /// A file that may stay.
  struct KeptFile: Sendable {
    let content: ContentDigest
    /// What the file was drawn with, where that is known.
    let environment: DrawingEnvironment?
  }

  /// Whether a page of this path is the build's own, where there is a manifest of one. What it says of its
  /// pages may be lost, or be from before it listed them; those that every build writes are its own then.
  func hasWritten(page path: String) -> Bool {
    let always = [GalleryPage.browser.path, GalleryPage.gitHub.path]
    guard let manifest else { return GalleryPage.allCases.contains { $0.path == path } }
    return always.contains(path) || manifest.pages.contains { $0.path == path }
  }

  /// The file that stands where `file` is to be written, when it may stay.
  ///
  /// - Bytes that are equal stay.
  /// - A PNG stays when it was made from the same scene with the same options and texts, and the
  ///   comparison of pictures finds nothing that could be seen.
  /// - A PDF stays when it was made from the same and nobody has touched it since.
  /// - An SVG does not depend on Cairo: it is the same bytes or another picture.
  func kept(_ file: DrawnFile, of edition: DrawnEdition) -> KeptFile? {
    guard let bytes = try? InputFile.read("\(folder)/\(file.path)") else { return nil }
    return kept(bytes, insteadOf: file, of: edition)
  }

  /// The file of these bytes, when it may stay where `file` is to be written.
  func kept(
    _ bytes: [UInt8], insteadOf file: DrawnFile, of edition: DrawnEdition
  ) -> KeptFile? {
    let content = ContentDigest(of: bytes)
    let entry = manifest?.figures.first { $0.number == edition.figure.number }
    let record = entry?.files.first { $0.path == file.path }
    let kept = KeptFile(
      content: content, environment: record.flatMap { manifest?.environment(of: $0) })
    if bytes == file.bytes { return kept }
    guard let entry, let record, record.scale == file.scale,
      isMadeFromTheSame(entry, edition, as: file.variant)
    else { return nil }
    let mayStay =
      switch file.format {
      case .png: Self.looksTheSame(bytes, file.bytes)
      case .pdf: record.content == content.description
      case .svg: false
      }
    return mayStay ? kept : nil
  }

  /// Whether a figure's files were made from the scene, the options and the texts of now.
  private func isMadeFromTheSame(
    _ entry: Manifest.Entry, _ edition: DrawnEdition, as variant: BuiltFile.Variant
  ) -> Bool {
    let (figure, translation) = (edition.figure, edition.translation)
    let (language, said) = (translation.language, figure.texts(translation))
    let texts = edition.texts ?? PictureTexts(said, words: translation.colorWords)
    let isSaid =
      switch variant {
      case .standard: entry.alt[language] == texts.standard
      case .dark: entry.altDark[language] == texts.dark
      }
    return entry.scene[language] == edition.scene.description && hasSameOptions
      && entry.slug == figure.slug && entry.caption[language] == said.caption
      && isSaid
  }

  /// Whether the options were the same, apart from scales, which each file says for itself.
  private var hasSameOptions: Bool {
    guard var before = manifest?.options else { return false }
    before.scale = options.scale
    return before == options
  }

  private static func looksTheSame(_ before: [UInt8], _ now: [UInt8]) -> Bool {
    guard let before = try? Picture(decoding: before), let now = try? Picture(decoding: now)
    else { return false }
    return Comparison(of: before, with: now).verdict != .changed
  }
}
