import FigureTesting
import Testing

@testable import Plotting

/// Sheets of math text, to be read.
@Suite struct MathGalleryTests {
  /// One formula a line.
  private func sheet(_ lines: [String], lineHeight: Double = 0.32) throws -> Figure {
    let none = Ticks(positions: [], labels: [])
    return try smallFigure(width: 2.4, height: lineHeight * Double(lines.count) + 0.4) {
      Axes {
        for (index, line) in lines.enumerated() {
          Text(
            line, at: Point(0.05, 1 - (Double(index) + 0.8) / (Double(lines.count) + 0.3)), size: 12
          )
        }
      }
      .limits(x: 0...1, y: 0...1).ticks(x: none, y: none)
    }
  }

  @Test func scripts() throws {
    let figure = try sheet([
      "$x_1$, $x^2$, $x_1^2$, $x'_1$", "$w^{(1)}_{ij}$, $e^{-x^2}$", "$a_{b_{c_d}}$",
      "${}^2_1H$, $\\Sigma_i x_i$",
    ])
    expectFigure(figure, matches: "scripts")
  }

  @Test func fractionsAndRoots() throws {
    let figure = try sheet(
      [
        "$\\frac{1}{2}$, $\\frac{\\partial L}{\\partial w_1}$", "$\\frac{1}{1 + e^{-z}}$",
        "$\\sqrt{x^2 + y^2}$, $\\sqrt[3]{8}$", "$\\sqrt{\\frac{a}{b}}$",
      ], lineHeight: 0.5)
    expectFigure(figure, matches: "fractions-and-roots")
  }

  @Test func sumsAndFences() throws {
    let figure = try sheet(
      [
        "$\\sum_{i=1}^{n} w_i x_i + b$", "$\\prod_j p_j \\int_0^1 f$",
        "$\\left( \\frac{a}{b} \\right)$, $\\left[ x \\right.$", "$\\max(0, z)$, $\\log p$",
      ], lineHeight: 0.6)
    expectFigure(figure, matches: "sums-and-fences")
  }

  @Test func lettersAndAccents() throws {
    let figure = try sheet([
      "$\\alpha\\beta\\gamma\\delta\\epsilon\\sigma\\theta\\lambda\\phi\\omega$",
      "$\\Gamma\\Delta\\Theta\\Lambda\\Sigma\\Phi\\Omega$",
      "$\\hat{y}$, $\\bar{x}$, $\\vec{v}$, $\\tilde{a}$, $\\dot{z}$",
      "$\\mathbf{w} \\cdot \\mathbf{x}$, $\\mathrm{ReLU}$, $\\text{if } x$",
    ])
    expectFigure(figure, matches: "letters-and-accents")
  }

  @Test func relationsAndSpaces() throws {
    let figure = try sheet([
      "$a \\leq b \\geq c \\neq d \\approx e$", "$x \\in A \\cup B \\subset C$",
      "$a \\to b \\Rightarrow c \\times -d$", "$a\\,b\\;c\\quad d \\pm e$",
    ])
    expectFigure(figure, matches: "relations-and-spaces")
  }

  @Test func textAroundFormulas() throws {
    let figure = try sheet(
      ["weight $w_1$ of layer $1$", "costs \\$5 and 10 %", "$p$ = σ(z) > 0.5"])
    expectFigure(figure, matches: "text-around-formulas")
  }
}
