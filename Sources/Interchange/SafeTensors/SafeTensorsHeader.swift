/// What stands before the numbers of a safetensors file: an object with a member for each array.
///
/// Source: the section "Format" of https://github.com/huggingface/safetensors.
struct SafeTensorsHeader: Decodable {
  /// An array.
  struct Tensor: Decodable {
    let type: String
    let shape: [Int]
    /// The first byte after the header that belongs to the array, and the first one that does not.
    let offsets: [Int]

    private enum CodingKeys: String, CodingKey {
      case type = "dtype"
      case shape
      case offsets = "data_offsets"
    }
  }

  let tensors: [(name: String, tensor: Tensor)]

  /// The member that is about the file as a whole, in texts.
  private static let metadata = "__metadata__"

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: JSONKey.self)
    var tensors: [(String, Tensor)] = []
    for key in container.allKeys {
      if key.stringValue == Self.metadata {
        _ = try container.decode([String: String].self, forKey: key)
      } else {
        tensors.append((key.stringValue, try container.decode(Tensor.self, forKey: key)))
      }
    }
    self.tensors = tensors
  }
}
