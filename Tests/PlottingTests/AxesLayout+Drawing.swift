import Pictures

@testable import Plotting

extension AxesLayout {
  /// One mark alone, as much of it as is in the frame, on nothing.
  func drawnMark(_ index: Int) throws -> Picture {
    let grid = measures.grid
    return try Scene(
      viewBox: grid.raster(frame), pixelsPerInch: measures.pixelsPerInch, scale: grid.scale,
      background: nil, nodes: marks[index].nodes
    ).transparentPicture()
  }
}
