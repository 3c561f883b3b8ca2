import CZlib

/// What zlib itself makes of packed bytes, and packs.
public enum Zlib {
  /// How packed bytes are wrapped, as the bits of zlib's window say it.
  public enum Form: Int32, Sendable {
    /// With the header of RFC 1950, as in PNG and PDF.
    case zlib = 15
    /// As they are (RFC 1951), as in zip files.
    case raw = -15
  }

  /// What bytes were before they were packed, or nil for what is broken, or ends too soon or too late.
  public static func inflated(_ packed: [UInt8], _ form: Form = .zlib) -> [UInt8]? {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, form.rawValue, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(stream) }
    var input = packed
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    return input.withUnsafeMutableBufferPointer { source in
      stream.pointee.next_in = source.baseAddress
      stream.pointee.avail_in = uInt(source.count)
      while true {
        let (status, made) = chunk.withUnsafeMutableBufferPointer { target in
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = uInt(target.count)
          let status = inflate(stream, Z_NO_FLUSH)
          return (status, target.count - Int(stream.pointee.avail_out))
        }
        result += chunk.prefix(made)
        if status == Z_STREAM_END { return stream.pointee.avail_in == 0 ? result : nil }
        guard status == Z_OK, made > 0 || stream.pointee.avail_in > 0 else { return nil }
      }
    }
  }

  /// Bytes packed by zlib at a level from 0 to 9, with the header of RFC 1950.
  public static func packed(_ bytes: [UInt8], level: Int32) -> [UInt8] {
    var count = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    let status = compress2(&packed, &count, bytes, uLong(bytes.count), level)
    precondition(status == Z_OK, "zlib has room for all that it packs")
    return Array(packed.prefix(Int(count)))
  }
}
