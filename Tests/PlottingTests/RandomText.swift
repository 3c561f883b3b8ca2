import TestSupport

/// A text put together by chance from letters, marks and signs of many scripts.
struct RandomText {
  let text: String

  private static let pieces = [
    "a", "fi", "AV", " ", "1", "2.5", "%", "(", ")", "-", "é", "e\u{301}", "\u{308}", "\u{323}",
    "\u{5D0}", "\u{5D1}\u{5B8}", "\u{627}", "\u{644}\u{627}", "\u{628}\u{64E}", "\u{661}",
    "\u{6F4}",
    "\u{915}\u{94D}\u{937}", "\u{93F}", "\u{E04}\u{E27}", "\u{995}", "中", "文", "、", "あ", "ア", "가",
    "\u{1112}\u{1161}", "α", "я", "\u{1D538}", "😀", "👩‍👩‍👧", "🇩🇪", "\u{FE0F}", "\u{200D}", "\u{200E}",
    "\u{200F}", "\u{202E}", "\u{202C}", "\u{2067}", "\u{2069}", "\u{AD}", "\u{10FFFD}", "\u{F0000}",
    "\u{25CC}", "\u{E0041}",
  ]

  /// The same text for the same seed.
  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    let count = Int.random(in: 0...12, using: &random)
    text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
