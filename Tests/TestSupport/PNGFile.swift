/// A PNG file of any colour type, depth and order of pixels, put together byte by byte; its pixels
/// are not packed unless it is said how.
///
/// Source: W3C, "Portable Network Graphics (PNG) Specification", third edition.
public struct PNGFile {
  /// What a pixel is made of, by the number that files have for it.
  public enum ColorType: UInt8, CaseIterable, Sendable {
    case grey = 0
    case color = 2
    case indexed = 3
    case greyAlpha = 4
    case colorAlpha = 6

    /// How many values a pixel has.
    public var channels: Int {
      switch self {
      case .grey, .indexed: 1
      case .greyAlpha: 2
      case .color: 3
      case .colorAlpha: 4
      }
    }

    /// How many bits a value may have.
    public var depths: [Int] {
      switch self {
      case .grey: [1, 2, 4, 8, 16]
      case .indexed: [1, 2, 4, 8]
      case .color, .greyAlpha, .colorAlpha: [8, 16]
      }
    }
  }

  /// Pixels in a row.
  public var width: Int
  /// Rows.
  public var height: Int
  /// What a pixel is made of.
  public var type: ColorType
  /// How many bits a value has.
  public var depth: Int
  /// Whether the pixels come in seven passes.
  public var isInterlaced = false
  /// Red, green and blue of each colour of the palette.
  public var palette: [UInt8] = []
  /// Further chunks, before the pixels.
  public var chunks: [(name: String, data: [UInt8])] = []
  /// How the rows are packed.
  public var pack = Self.stored
  /// The values of a pixel's channels, each of `depth` bits.
  public var samples: (_ x: Int, _ y: Int) -> [Int]

  /// Describes a file.
  public init(
    width: Int, height: Int, type: ColorType, depth: Int, isInterlaced: Bool = false,
    palette: [UInt8] = [], chunks: [(name: String, data: [UInt8])] = [],
    samples: @escaping (_ x: Int, _ y: Int) -> [Int]
  ) {
    self.width = width
    self.height = height
    self.type = type
    self.depth = depth
    self.isInterlaced = isInterlaced
    self.palette = palette
    self.chunks = chunks
    self.samples = samples
  }

  /// What every file begins with.
  public static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The file.
  public var bytes: [UInt8] {
    var file = Self.signature
    file += Self.chunk("IHDR", header)
    for chunk in chunks { file += Self.chunk(chunk.name, chunk.data) }
    if type == .indexed { file += Self.chunk("PLTE", palette) }
    file += Self.chunk("IDAT", pack(rows))
    file += Self.chunk("IEND", [])
    return file
  }

  private var header: [UInt8] {
    Self.bigEndian(width) + Self.bigEndian(height)
      + [UInt8(depth), type.rawValue, 0, 0, isInterlaced ? 1 : 0]
  }

  /// The passes of Adam7: first column and row, steps between columns and rows.
  private static let passes = [
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
    (0, 1, 1, 2),
  ]

  private var rows: [UInt8] {
    guard isInterlaced else { return rows(left: 0, top: 0, right: 1, down: 1) }
    return Self.passes.flatMap { rows(left: $0.0, top: $0.1, right: $0.2, down: $0.3) }
  }

  private func rows(left: Int, top: Int, right: Int, down: Int) -> [UInt8] {
    let columns = Array(stride(from: left, to: width, by: right))
    guard !columns.isEmpty else { return [] }
    return stride(from: top, to: height, by: down).flatMap { y in
      // Each row begins with its filter: 0 is none.
      [0] + packed(columns.flatMap { samples($0, y) })
    }
  }

  private func packed(_ samples: [Int]) -> [UInt8] {
    if depth == 16 { return samples.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
    let perByte = 8 / depth
    return stride(from: 0, to: samples.count, by: perByte).map { start in
      var byte = 0
      for index in start..<start + perByte {
        byte = byte << depth | (index < samples.count ? samples[index] : 0)
      }
      return UInt8(byte)
    }
  }

  /// zlib's format without compression.
  public static func stored(_ data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    let blockSize = 0xFFFF
    for start in stride(from: 0, to: data.count, by: blockSize) {
      let block = data[start..<min(start + blockSize, data.count)]
      let count = UInt16(block.count)
      stream.append(block.endIndex == data.count ? 1 : 0)
      for value in [count, ~count] { stream += [UInt8(value & 0xFF), UInt8(value >> 8)] }
      stream += block
    }
    var (a, b) = (1, 0)
    for byte in data {
      a = (a + Int(byte)) % 65521
      b = (b + a) % 65521
    }
    return stream + bigEndian(b << 16 | a)
  }

  /// A chunk with its length and checksum.
  public static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return bigEndian(data.count) + body + bigEndian(checksum(body))
  }

  /// A number as the four bytes of a file.
  public static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static let checksums: [UInt32] = (0..<256).map { value in
    (0..<8).reduce(UInt32(value)) { sum, _ in
      sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
    }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    let sum = bytes.reduce(UInt32.max) { sum, byte in
      checksums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8)
    }
    return Int(~sum)
  }
}
