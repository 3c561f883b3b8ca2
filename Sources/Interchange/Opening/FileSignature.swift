/// What the first bytes of a file tell about it, and for archives the names in them.
enum FileSignature {
  case known(FileFormat)
  case foreign(ForeignFormat)
  case unknown

  private static let zips: [[UInt8]] = [Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8)]
  private static let hdf5: [UInt8] = [0x89] + Array("HDF\r\n\u{1A}\n".utf8)
  private static let gzip: [UInt8] = [0x1F, 0x8B]
  private static let tensorFlowLite = Array("TFL3".utf8)
  private static let tensorFlowLitePlace = 4

  /// A pickle begins with the number of its protocol.
  private static let pickles: [[UInt8]] = (2...5).map { [0x80, $0] }

  /// What `torch.save` wrote before version 1.6: a pickle of a magic number.
  private static let torch: [UInt8] = [0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46]

  /// The version 1 of a SavedModel, and its first graph. Version 1 of ONNX was never written.
  private static let savedModel: [UInt8] = [0x08, 1, 0x12]

  /// The fields that a model in ONNX may begin with: numbers one to eight, of integers or of bytes.
  private static let onnx: [UInt8] = [0x08, 0x12, 0x1A, 0x22, 0x28, 0x32, 0x3A, 0x42]

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(of bytes: [UInt8]) {
    let start = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    let text = start.drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
    if text.first == UInt8(ascii: "{") {
      self = .known(.json)
    } else if bytes.starts(with: NPYHeader.magic) {
      self = .known(.npy)
    } else if Self.zips.contains(where: bytes.starts) {
      self = Self.archive(bytes)
    } else if bytes.starts(with: Self.hdf5) {
      self = .foreign(.hdf5)
    } else if bytes.starts(with: Self.gzip) {
      self = .foreign(.gzip)
    } else if bytes.starts(with: Self.torch) {
      self = .foreign(.torch)
    } else if Self.pickles.contains(where: bytes.starts) {
      self = .foreign(.pickle)
    } else if Self.isSafeTensors(bytes) {
      self = .known(.safetensors)
    } else if bytes.dropFirst(Self.tensorFlowLitePlace).starts(with: Self.tensorFlowLite) {
      self = .foreign(.tensorFlowLite)
    } else if bytes.starts(with: Self.savedModel) {
      self = .foreign(.savedModel)
    } else if let first = bytes.first, Self.onnx.contains(first) {
      self = .known(.onnx)
    } else {
      self = .unknown
    }
  }

  /// The length of a header, and the object that it is.
  private static func isSafeTensors(_ bytes: [UInt8]) -> Bool {
    let lengthSize = MemoryLayout<UInt64>.size
    guard bytes.count > lengthSize, bytes[lengthSize] == UInt8(ascii: "{") else { return false }
    // No header is as long as 2^32.
    return bytes[4..<lengthSize].allSatisfy { $0 == 0 }
  }

  /// What is in a zip archive. One that is damaged is taken for NumPy's, whose reader tells what is wrong.
  private static func archive(_ bytes: [UInt8]) -> FileSignature {
    guard let archive = try? ZipArchive(bytes, of: .npz) else { return .known(.npz) }
    let names = archive.entries.map(\.name)
    if names.contains("config.json") || names.contains("model.weights.h5") {
      return .foreign(.keras)
    }
    if names.contains(where: { $0 == "data.pkl" || $0.hasSuffix("/data.pkl") }) {
      return .foreign(.torch)
    }
    return .known(.npz)
  }
}
