import Deflating
import Training

@testable import Interchange

/// Feeds files to the reader of a format, which a condition of the compiler names. What is read is written and read
/// again.

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  _ = try? NetworkFile.format(of: bytes)
  #if FUZZ_JSON
    if let record = try? NetworkRecord(json: bytes) {
      let json = record.json()
      precondition((try? NetworkRecord(json: json))?.json() == json)
    }
  #elseif FUZZ_NPY
    check(try? NumberArray(npy: bytes))
  #elseif FUZZ_NPZ
    check(try? NamedArrays(npz: bytes))
    check(try? NamedArrays(npz: repaired(bytes)))
  #elseif FUZZ_SAFETENSORS
    if let arrays = try? NamedArrays(safetensors: bytes) {
      check(arrays)
      let file = try? arrays.safetensors()
      precondition(file.map { try? NamedArrays(safetensors: $0).safetensors() } == .some(file))
    }
  #elseif FUZZ_ONNX
    if let network = try? Network(onnx: bytes) {
      precondition((try? network.onnx()).map { try? Network(onnx: $0) } != .some(nil))
    }
  #endif
  return 0
}

private func check(_ array: NumberArray?) {
  guard let array else { return }
  let file = array.npy()
  precondition((try? NumberArray(npy: file))?.npy() == file)
}

/// Numbers may be NaN, so that files are compared, and no numbers.
private func check(_ arrays: NamedArrays?) {
  guard let arrays else { return }
  let file = arrays.npz()
  precondition((try? NamedArrays(npz: file))?.npz() == file)
  for layout in [nil] + WeightLayout.allCases {
    for count in 1...3 {
      _ = try? Network(
        arrays: arrays, activations: [Activation](repeating: .relu, count: count), layout: layout)
    }
  }
}

/// The archive with the checksums that its files have, so that damage gets past them.
private func repaired(_ bytes: [UInt8]) -> [UInt8] {
  guard let archive = try? ZipArchive(bytes, of: .npz) else { return bytes }
  var bytes = bytes
  for entry in archive.entries {
    guard let contents = try? archive.prefix(of: entry, count: entry.size) else { continue }
    var (old, new): ([UInt8], [UInt8]) = ([], [])
    old.append(littleEndian: entry.checksum)
    new.append(littleEndian: Checksum.crc32(contents))
    if let place = bytes.lastRange(of: old) { bytes.replaceSubrange(place, with: new) }
  }
  return bytes
}

extension [UInt8] {
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    indices.reversed().first { self[$0...].starts(with: part) }.map { $0..<$0 + part.count }
  }
}
