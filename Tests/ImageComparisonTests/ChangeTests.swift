import ImageComparison
import Pictures
import Testing

/// What a reader of the figures would want to hear about.
@Suite struct ChangeTests {
  static let text: [Alteration] = [
    Alteration("a tick label's digit is another", .perceptron) {
      // The 5 of "1.5" becomes the 0 of "2.0".
      $0.copy(Block(62, 24, 7, 10), toX: 61, y: 71)
    },
    Alteration("a 6 for an 8", .accuracy) {
      $0.copy(Block(44, 179, 7, 10), toX: 44, y: 112)
    },
    Alteration("a decimal point is missing", .perceptron) { $0.fill(Block(57, 31, 4, 4), .white) },
    Alteration("a minus sign is missing", .perceptron) { $0.fill(Block(37, 263, 11, 3), .white) },
    Alteration("a label is 1 px further right", .perceptron) {
      $0.move(Block(46, 22, 26, 14), right: 1, on: .white)
    },
    Alteration("an axis label is 1 px lower", .perceptron) {
      $0.move(Block(250, 420, 45, 25), down: 1, on: .white)
    },
    Alteration("a title's letter is missing", .accuracy) {
      $0.fill(Block(274, 10, 10, 18), .white)
    },
    Alteration("the title is 1 px higher", .accuracy) {
      $0.move(Block(225, 8, 170, 20), down: -1, on: .white)
    },
    Alteration("the tick labels are grey", .accuracy) {
      $0.recolor(.black, RGB(40, 40, 40), on: .white, in: Block(28, 40, 26, 360))
    },
    Alteration("a tick mark is missing", .accuracy) { $0.fill(Block(57, 48, 5, 3), .white) },
  ]

  static let marks: [Alteration] = [
    Alteration("a marker is 1 px further right", .perceptron) {
      $0.move(Block(116, 120, 13, 13), right: 1, on: .cyan)
    },
    Alteration("a marker is 1 px lower", .perceptron) {
      $0.move(Block(274, 93, 13, 13), down: 1, on: .cyan)
    },
    Alteration("one of 1266 markers is missing", .network) {
      $0.paintDisc(x: 168.5, y: 37.5, radius: 5.2, .cyan)
    },
    Alteration("there is one marker more", .network) { $0.paintMarker(x: 110, y: 150, .blue) },
    Alteration("a marker lies above its neighbour instead of below", .network) {
      $0.paintMarker(x: 210, y: 37, .blue)
    },
    Alteration("a marker has the other class's colour", .perceptron) {
      $0.recolor(.blue, .red, on: .white, in: Block(118, 122, 9, 9))
    },
    Alteration("markers are half a pixel larger", .perceptron, from: Float(3.5), to: 4) {
      for x in [120, 150, 180] { $0.paintDisc(x: Float(x), y: 60, radius: $1, .blue) }
    },
    Alteration("markers have no white edge", .perceptron) {
      $0.recolor(.white, .cyan, on: .cyan, in: Block(116, 120, 13, 13))
    },
    Alteration("an arrow is 1 px longer", .perceptron, from: Float(160), to: 161) {
      $0.paintArrow(from: SIMD2(110, 240), to: SIMD2($1, $1 + 20), .black)
    },
    Alteration("a short arrow is 1 px longer", .perceptron, from: Float(20), to: 21) {
      $0.paintArrow(from: SIMD2(150, 220), to: SIMD2(150 + $1 * 0.8, 220 - $1 * 0.6), .black)
    },
    Alteration("a plane is turned by 2 degrees", .space, from: Float(0), to: 2) {
      $0.paintPlane(turnedBy: $1)
    },
    Alteration("an edge of a region is 1 px further", .perceptron, from: Float(0), to: 1) {
      $0.paintPolygon([SIMD2(90, 380), SIMD2(90, 300 + $1), SIMD2(300, 380 + $1)], .cyan)
    },
  ]

  static let lines: [Alteration] = [
    Alteration("a line is crimson instead of red", .accuracy, from: RGB.red, to: RGB(220, 20, 60)) {
      $0.paintLine(from: SIMD2(70, 100), to: SIMD2(540, 390), width: 2, $1)
    },
    Alteration("a curve's red is 16 of 255 off", .accuracy) {
      $0.recolor(.tabBlue, RGB(47, 119, 180), on: .white)
    },
    Alteration("a curve's green is 16 of 255 off", .accuracy) {
      $0.recolor(.tabBlue, RGB(31, 103, 180), on: .white)
    },
    Alteration("a curve's blue is 16 of 255 off", .accuracy) {
      $0.recolor(.tabBlue, RGB(31, 119, 196), on: .white)
    },
    Alteration("a yellow line's blue is 16 of 255 off", .accuracy, from: UInt8(0), to: 16) {
      $0.paintLine(from: SIMD2(70, 100), to: SIMD2(540, 390), width: 2, RGB(255, 255, $1))
    },
    Alteration("a thin line's green is 16 of 255 off", .accuracy, from: UInt8(119), to: 135) {
      $0.paintLine(from: SIMD2(70, 100), to: SIMD2(540, 390), width: 1, RGB(31, $1, 180))
    },
    Alteration("a black line is a little grey", .accuracy, from: UInt8(0), to: 16) {
      $0.paintLine(from: SIMD2(70, 100), to: SIMD2(540, 390), width: 2, RGB($1, $1, $1))
    },
    Alteration("a thin slanted line is a little darker", .accuracy, from: UInt8(176), to: 160) {
      $0.paintLine(from: SIMD2(70, 100), to: SIMD2(540, 390), width: 1, RGB($1, $1, $1))
    },
    Alteration("a thin steep line is a little darker", .accuracy, from: UInt8(176), to: 160) {
      $0.paintLine(from: SIMD2(300, 100), to: SIMD2(340, 300), width: 0.8, RGB($1, $1, $1))
    },
    Alteration("the grid lines of space are a little darker", .space) {
      $0.recolor(RGB(176, 176, 176), RGB(160, 160, 160), on: RGB(242, 242, 242))
    },
    Alteration("a hairline is half a pixel further", .accuracy, from: Float(200.5), to: 201) {
      $0.paintLine(from: SIMD2(70, $1), to: SIMD2(200, $1), width: 1, .black)
    },
    Alteration(
      "a slanted hairline is a third of a pixel further", .accuracy, from: Float(0), to: 0.33
    ) {
      $0.paintLine(from: SIMD2(70, 100 + $1), to: SIMD2(540, 390 + $1), width: 1, .black)
    },
    Alteration("a long edge is a tenth of a pixel further", .accuracy, from: Float(0), to: 0.1) {
      $0.paintPolygon([SIMD2(90, 80 + $1), SIMD2(90, 200), SIMD2(300, 390 + $1)], .salmon)
    },
    Alteration("a level line is 1 px thinner", .accuracy, from: Float(2), to: 1) {
      $0.paintLine(from: SIMD2(70, 200), to: SIMD2(200, 200), width: $1, .tabBlue)
    },
    Alteration("a slanted line is 1 px thinner", .accuracy, from: Float(3), to: 2) {
      $0.paintLine(from: SIMD2(70, 100), to: SIMD2(540, 390), width: $1, .tabBlue)
    },
    Alteration("the frame is 1 px thicker", .accuracy) { $0.fill(Block(62, 34, 497, 1), .black) },
    Alteration("a line is 1 px further", .accuracy, from: Float(0), to: 1) {
      $0.paintLine(from: SIMD2(70, 100 + $1), to: SIMD2(540, 390 + $1), width: 2, .tabBlue)
    },
  ]

  static let wholes: [Alteration] = [
    Alteration("the legend is in another corner", .perceptron) {
      let legend = Block(370, 16, 90, 54)
      var picture = $0
      picture.fill(legend, .cyan)
      for y in 0..<legend.height {
        for x in 0..<legend.width {
          picture[85 + x, 330 + y] = $0[legend.x + x, legend.y + y]
        }
      }
      $0 = picture
    },
    Alteration("the legend's text is missing", .network) {
      $0.fill(Block(400, 22, 55, 42), .white)
    },
    Alteration("the paper is #F8F8F8", .accuracy) {
      $0.recolor(.white, RGB(248, 248, 248), on: .black)
    },
    Alteration("a region's colour is 16 of 255 off", .perceptron) {
      $0.recolor(.salmon, RGB(255, 144, 122), on: .black)
    },
    Alteration("everything is 1 px further right", .accuracy) {
      $0.move($0.everything.inset(by: 1), right: 1, on: .white)
    },
    Alteration("colours are a little paler", .space) {
      $0.changeColors { UInt8(255 - (255 - Int($0)) * 15 / 16) }
    },
    Alteration("the picture is blurred", .accuracy) { $0.blur() },
    Alteration("red and blue are exchanged", .space) {
      for y in 0..<$0.height {
        for x in 0..<$0.width {
          let color = $0[x, y]
          $0[x, y] = SIMD4(color.z, color.y, color.x, color.w)
        }
      }
    },
  ]

  @Test(arguments: text + marks + lines + wholes)
  func aChangeIsFound(_ alteration: Alteration) throws {
    let (before, after) = try alteration.pictures()
    let comparison = Comparison(of: before, with: after)
    #expect(comparison.verdict == .changed, "\(comparison)")
    let differences = try #require(comparison.differences)
    #expect(differences.changedPixels > 0)
    #expect(differences.largestRegion?.pixelCount ?? 0 > 0)
    #expect(differences.ssim < 1)
  }
}

extension Block {
  func inset(by margin: Int) -> Block {
    Block(x + margin, y + margin, width - 2 * margin, height - 2 * margin)
  }
}

extension Picture {
  /// Something like the plane of figure 20, half transparent.
  fileprivate mutating func paintPlane(turnedBy degrees: Float) {
    // Sine and cosine to the second order: an angle of a few degrees.
    let angle = degrees * .pi / 180
    let (sine, cosine) = (angle, 1 - angle * angle / 2)
    let center = SIMD2<Float>(300, 290)
    let corners = [SIMD2<Float>(120, 387), SIMD2(250, 278), SIMD2(484, 206), SIMD2(372, 312)]
    let turned = corners.map { corner in
      let offset = corner - center
      return center
        + SIMD2(cosine * offset.x - sine * offset.y, sine * offset.x + cosine * offset.y)
    }
    paintPolygon(turned, .tabBlue, alpha: 0.5)
  }

  /// Averages each pixel with its right and lower neighbours.
  fileprivate mutating func blur() {
    let original = self
    for y in 0..<height - 1 {
      for x in 0..<width - 1 {
        for channel in 0..<3 {
          let sum = [(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)]
            .reduce(0) { $0 + Int(original[$1.0, $1.1][channel]) }
          self[x, y][channel] = UInt8(sum / 4)
        }
      }
    }
  }
}
