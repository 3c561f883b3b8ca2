import CZlib

/// Bytes packed by the method of zlib, without its header (RFC 1951).
struct RawDeflated {
  let bytes: [UInt8]

  /// The negative number of bits of the window, which says that there is no header.
  private static let rawWindow: Int32 = -15
  /// `DEF_MEM_LEVEL` of zlib, which its header keeps to itself.
  private static let memoryLevel: Int32 = 8

  /// Packs bytes; nil for as many as zlib cannot count, or when it has no memory.
  init?(_ contents: [UInt8]) {
    guard contents.count <= Int(UInt32.max) / 2 else { return nil }
    // zlib remembers where its stream is.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        stream, Z_BEST_COMPRESSION, Z_DEFLATED, Self.rawWindow, Self.memoryLevel,
        Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(stream) }
    var input = contents
    let room = Int(deflateBound(stream, uLong(contents.count)))
    var output = [UInt8](repeating: 0, count: room)
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.pointee.next_in = source.baseAddress
        stream.pointee.avail_in = uInt(source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = uInt(target.count)
        return deflate(stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    bytes = Array(output.prefix(room - Int(stream.pointee.avail_out)))
  }
}
