import Article
import Files

/// The pictures and pages that an earlier build has written and the one that is done has not.
struct StaleFiles {
  /// Where they stand.
  let folder: OutputFolder
  /// What the earlier build has said of itself. Anybody may have written it.
  let manifest: Manifest
  /// The paths of the pictures and pages that there are now.
  let kept: Set<String>

  /// Removes those that still are what was written, and returns the paths of those that are left
  /// because they are not. What a build never writes is passed over.
  ///
  /// - Throws: `FileError` when one cannot be removed.
  func remove() throws(FileError) -> [String] {
    var left: [String] = []
    for figure in manifest.figures {
      for file in figure.files where !kept.contains(file.path) {
        guard figure.isNamedAsBuilt(file) else { continue }
        let isGone = try folder.remove(file.path, ifItHolds: file.content)
        if !isGone { left.append(file.path) }
      }
    }
    for page in manifest.pages where !kept.contains(page.path) && page.isNamedAsBuilt {
      let isGone = try folder.remove(page.path, ifItHolds: page.content)
      if !isGone { left.append(page.path) }
    }
    return left
  }
}

extension Manifest.Page {
  /// Whether a page of a build can have the name.
  fileprivate var isNamedAsBuilt: Bool {
    guard path != Manifest.fileName else { return false }
    let isOfTheGallery = GalleryPage.allCases.contains { $0.path == path }
    return isOfTheGallery || ExtraPageName.isValid(path) && ExtraPageName.escaping(of: path) != nil
  }
}

extension Manifest.Entry {
  /// Whether the file has the name that a build gives it, so that no path of the manifest's own choice
  /// is followed.
  func isNamedAsBuilt(_ file: Manifest.File) -> Bool {
    let scale = file.hasPlainName ? nil : file.scale
    // The others are sharp at any size.
    guard scale == nil || file.format == .png else { return false }
    let ending = "\(scale?.suffix ?? "").\(file.format.rawValue)"
    let last = file.path.split(separator: "/").last ?? ""
    guard last.hasSuffix(ending) else { return false }
    let name = String(last.dropLast(ending.count))
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isNumber), Int(parts[0]) == number,
      parts[1] == slug
    else { return false }
    // The form of a tag leaves no room for other paths.
    guard let language = Language(file.language), language.tag == file.language else {
      return false
    }
    return [nil, language].contains { language in
      file.path
        == BuiltFile.path(
          of: name, format: file.format, variant: file.variant, scale: scale,
          language: language)
    }
  }
}
