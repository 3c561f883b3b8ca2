/// What a template is given that says the same every time.
struct NoData: TemplateData {
  static var fields: [TemplateField<NoData>] { [] }
}
