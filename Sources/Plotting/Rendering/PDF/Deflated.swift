import CZlib

/// Data packed by zlib (RFC 1950), as the streams of a PDF are.
struct Deflated: Sendable {
  let bytes: [UInt8]

  /// Packs data; nil when zlib has no memory for it.
  init?(_ data: [UInt8]) {
    var count = compressBound(uLong(data.count))
    var status = Z_OK
    bytes = [UInt8](unsafeUninitializedCapacity: Int(count)) { room, initialized in
      status = compress(room.baseAddress, &count, data, uLong(data.count))
      initialized = status == Z_OK ? Int(count) : 0
    }
    if status != Z_OK { return nil }
  }
}
