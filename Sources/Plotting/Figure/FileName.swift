/// The last part of a path, taken apart.
///
///     FileName("plots/loss.v2.svg").stem  // "loss.v2"
struct FileName {
  /// The name without its ending.
  let stem: String
  /// What follows the last dot, without it; empty for none.
  let ending: String

  init(_ path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    // A dot at the start hides a file, and ends nothing.
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      (stem, ending) = (String(name), "")
      return
    }
    stem = String(name[..<dot])
    ending = String(name[name.index(after: dot)...])
  }
}
