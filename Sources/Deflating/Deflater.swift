/// Packs bytes by the method of zlib and zip files, which RFC 1951 describes.
///
/// The same bytes come out wherever it runs, and however they were added: of zlib, each version and each replacement
/// packs as it sees fit. It is made for pictures of plain areas, in which it leaves out most of what zlib does.
///
/// ```swift
/// var deflater = Deflater()
/// deflater.add(bytes)
/// let packed = deflater.finish()
/// ```
package struct Deflater: ~Copyable {
  /// What is packed next, with what is packed already before it, as far back as a match may stand.
  private let window: UnsafeMutableRawBufferPointer
  /// Where it ends.
  private var end = 0
  /// The next byte that is looked at.
  private var place = 0

  private var finder = MatchFinder()
  /// A match from the byte before on, in case that there is none better from here on.
  private var pending = Match.none
  /// The distance of the last match.
  private var lastDistance = 0

  private var block = DeflateBlock()
  private var writer = BitWriter()

  /// So much is kept that it seldom has to be moved.
  private static let windowSize = 8 * Match.farthest
  /// What has to be known behind a byte before it is packed.
  private static let lookahead = Match.longest + MatchFinder.margin

  /// The pixels of a plain area repeat themselves at most so far back.
  private static let bytesPerPixel = 4
  /// Within a longer match that repeats pixels, only the last places are remembered: the others are all alike.
  private static let pixelsRepeated = 3

  package init() {
    window = .allocate(
      byteCount: Self.windowSize + MatchFinder.margin, alignment: MemoryLayout<UInt64>.alignment)
  }

  deinit {
    window.deallocate()
  }

  /// Packs all bytes at once.
  package static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater()
    deflater.add(bytes)
    return deflater.finish()
  }

  /// Adds the next bytes.
  package mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      if end == Self.windowSize { makeRoom() }
      let part = rest.prefix(Self.windowSize - end)
      UnsafeMutableRawBufferPointer(rebasing: window[end...]).copyBytes(from: part)
      end += part.count
      rest = rest.dropFirst(part.count)
      pack(upTo: end - Self.lookahead)
    }
  }

  /// The packed bytes, once all have been added.
  package consuming func finish() -> [UInt8] {
    UnsafeMutableRawBufferPointer(rebasing: window[end..<end + MatchFinder.margin])
      .initializeMemory(as: UInt8.self, repeating: 0)
    // At the end no match is pending: all start three bytes before it or more.
    pack(upTo: end)
    block.write(to: &writer, isLast: true)
    return writer.bytes
  }

  /// Moves what is still needed to the front.
  private mutating func makeRoom() {
    // A pending match starts a byte before the place.
    let used = place - 1 - Match.farthest
    window.copyMemory(from: UnsafeRawBufferPointer(rebasing: window[used..<end]))
    finder.move(by: used)
    place -= used
    end -= used
  }

  /// Packs the bytes before a place.
  private mutating func pack(upTo limit: Int) {
    guard let bytes = window.baseAddress.map({ UnsafeRawPointer($0) }) else { return }
    while place < limit { packNext(bytes) }
  }

  /// Looks at one byte: where a longer match starts than at the byte before, that byte stands for itself, else the
  /// match before is taken.
  @inline(__always)
  private mutating func packNext(_ bytes: UnsafeRawPointer) {
    let match = finder.match(
      at: place, in: bytes, limit: min(Match.longest, end &- place), longerThan: pending.length,
      lastDistance: lastDistance)
    if pending.length > 0, match.length == 0 {
      take(pending, bytes)
      return
    }
    if pending.length > 0 { add(window[place &- 1]) }
    if match.length == 0 { add(window[place]) }
    pending = match
    place &+= 1
  }

  /// Takes the match that starts at the byte before, and goes on behind it.
  @inline(__always)
  private mutating func take(_ match: Match, _ bytes: UnsafeRawPointer) {
    block.add(match)
    if block.isFull { endBlock() }
    let next = place &- 1 &+ match.length
    let isPlain =
      match.distance <= Self.bytesPerPixel
      && match.length > Self.pixelsRepeated * Self.bytesPerPixel
    var known = isPlain ? max(place &+ 1, next &- Self.bytesPerPixel) : place &+ 1
    while known < next {
      finder.remember(known, in: bytes)
      known &+= 1
    }
    place = next
    lastDistance = match.distance
    pending = .none
  }

  @inline(__always)
  private mutating func add(_ literal: UInt8) {
    block.add(literal)
    if block.isFull { endBlock() }
  }

  private mutating func endBlock() {
    block.write(to: &writer, isLast: false)
    block.removeAll()
  }
}
