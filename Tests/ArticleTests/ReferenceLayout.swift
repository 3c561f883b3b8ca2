import Foundation
import Plotting
import Testing

/// Where Matplotlib puts the parts of a figure: a file of `Fixtures/layout`.
struct ReferenceLayout: Decodable {
  let sizeInches: [Double]
  let dpi: Double
  let tightBoxInches: [Double]
  let padInches: Double
  let axes: [Axes]

  struct Axes: Decodable {
    let box: Box
    let limits: Limits
    let x: Axis
    let y: Axis
    let z: Axis?
    let matrix: [[Double]]?
    let legend: Legend?

    func frame(canvas: Rect) -> Rect { box.rect(canvas: canvas) }

    private enum CodingKeys: String, CodingKey {
      case x, y, z, legend
      case matrix = "M"
      case box = "bbox_px"
      case limits = "view_limits"
    }
  }

  struct Limits: Decodable {
    let x: [Double]
    let y: [Double]
    let z: [Double]?
  }

  struct Axis: Decodable {
    let ticks: [Tick]
    let label: String
    let labelBox: Box?

    private enum CodingKeys: String, CodingKey {
      case ticks, label
      case labelBox = "label_bbox_px"
    }
  }

  struct Tick: Decodable {
    let value: Double
    let label: String
    let labelBox: Box

    private enum CodingKeys: String, CodingKey {
      case value, label
      case labelBox = "label_bbox_px"
    }
  }

  struct Legend: Decodable {
    let box: Box
    let entries: [String]

    private enum CodingKeys: String, CodingKey {
      case entries
      case box = "bbox_px"
    }
  }

  /// Left, lower, right and upper edge in pixels, y up.
  struct Box: Decodable {
    let edges: [Double]

    init(from decoder: any Decoder) throws {
      edges = try decoder.singleValueContainer().decode([Double].self)
    }

    /// The same box, y down.
    func rect(canvas: Rect) -> Rect {
      Rect(
        minX: edges[0], minY: canvas.height - edges[3], maxX: edges[2],
        maxY: canvas.height - edges[1])
    }
  }

  private enum CodingKeys: String, CodingKey {
    case dpi, axes
    case sizeInches = "size_in"
    case tightBoxInches = "tight_bbox_in"
    case padInches = "pad_in"
  }

  init(figure number: Int) throws {
    let name = number < 10 ? "fig0\(number)" : "fig\(number)"
    let url = try #require(
      Bundle.module.url(
        forResource: name, withExtension: "json", subdirectory: "Fixtures/layout"))
    self = try JSONDecoder().decode(ReferenceLayout.self, from: Data(contentsOf: url))
  }
}
