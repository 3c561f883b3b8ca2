import CZlib

/// Bytes that were packed by the method of zlib, without its header (RFC 1951).
struct Inflated {
  private(set) var bytes: [UInt8] = []

  /// Whether these are all bytes that there are.
  private(set) var isWhole = false

  /// No byte stands for more of them; zlib's technical details, "Maximum Compression Factor".
  private static let largestFactor = 1032

  /// The negative number of bits of the window, which says that there is no header.
  private static let rawWindow: Int32 = -15

  private static let chunk = 1 << 16

  /// Whether so many bytes may be packed into so few.
  static func isPossible(_ count: Int, from packed: Int) -> Bool {
    count / largestFactor <= packed
  }

  /// Unpacks bytes until there are as many as asked for; nil for what is broken or ends too soon.
  ///
  /// Memory grows with what comes out.
  init?(_ packed: ArraySlice<UInt8>, upTo count: Int) {
    // zlib remembers where its stream is.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, Self.rawWindow, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(stream) }
    var input = Array(packed)
    var chunk = [UInt8](repeating: 0, count: Self.chunk)
    var place = 0
    while true {
      // One byte more shows that there is more than was asked for.
      let room = min(chunk.count, count - bytes.count + 1)
      let available = min(input.count - place, Int(UInt32.max))
      let status = input.withUnsafeMutableBufferPointer { source in
        chunk.withUnsafeMutableBufferPointer { target in
          stream.pointee.next_in = source.baseAddress.map { $0 + place }
          stream.pointee.avail_in = uInt(available)
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = uInt(room)
          return inflate(stream, Z_NO_FLUSH)
        }
      }
      let used = available - Int(stream.pointee.avail_in)
      let made = room - Int(stream.pointee.avail_out)
      place += used
      let isPast = made > count - bytes.count
      bytes += chunk.prefix(isPast ? made - 1 : made)
      switch status {
      case Z_STREAM_END:
        isWhole = place == input.count && !isPast
        return
      case Z_OK where isPast: return
      case Z_OK where used > 0 || made > 0: continue
      default: return nil
      }
    }
  }
}
