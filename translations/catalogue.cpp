// Every text of the built-in catalogue and sample records that the window and the CLI show, for lupdate
// alone: cmake/translations.py makes this file, and nothing compiles it.
// clang-format off
//: title of a catalogue version
QT_TRANSLATE_NOOP("Catalogue", "Connect v1")
//: title of a catalogue version
QT_TRANSLATE_NOOP("Catalogue", "API preview")
//: title of a catalogue version
QT_TRANSLATE_NOOP("Catalogue", "All 24 events")
//: title of a family of event types
QT_TRANSLATE_NOOP("Catalogue", "Target")
//: title of a family of event types
QT_TRANSLATE_NOOP("Catalogue", "Route")
//: title of a family of event types
QT_TRANSLATE_NOOP("Catalogue", "Appointment")
//: title of a family of event types
QT_TRANSLATE_NOOP("Catalogue", "Visit report")
//: title of a family of event types
QT_TRANSLATE_NOOP("Catalogue", "Billing")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An inbound target was imported successfully.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An inbound target was rejected.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An imported target was updated.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An imported target was cancelled.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A target is scheduled as an appointment.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A target was completed.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A follow-up target was created.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A route suggestion was created.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A route was published to an employee.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An appointment was scheduled.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An employee starts an appointment.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An employee completes an appointment.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An employee reports a problem.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "An appointment was cancelled.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A visit report was created.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A visit report was submitted.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A visit report is approved.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A visit report was rejected.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A report requires follow-up work.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A problem was reported in a visit report.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "A billable approved visit created a billing trigger event. It is not an invoice.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "The billing trigger event is ready for downstream processing.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "The billing trigger event was marked sent to an external system.")
//: description of an event type
QT_TRANSLATE_NOOP("Catalogue", "The billing trigger event failed downstream processing.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Names the event: evt_ and a ULID. The same over all deliveries and attempts; receivers tell duplicates by it.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "What happened.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "When it happened: ISO 8601, UTC, whole seconds.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The tenant whose data it is.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The system that sends it.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The version of the payload's format.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "An API key of the tenant. Stands here to show that it is left out; the name is ours.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The secret that deliveries are signed with. Stands here to show that it is left out; the name is ours.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the customer.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The customer's id in the subscription's source system.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The customer number, taken from the customer record.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The customer's name.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the location.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The location's id in the subscription's source system.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The location's name.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The city of the location.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Whether Ordinavo knows the location's coordinates. They are not sent themselves.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the contact.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The contact's id in the subscription's source system.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The contact's name as it is shown.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The contact's role at the customer. Named as in the inbound contact.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The contact's email address. Named as in the inbound contact.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The contact's telephone number. Named as in the inbound contact.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the billing trigger event.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Where the billing trigger event stands. Only Pending is published; other values are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "What created the billing trigger event.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The visit report that created the billing trigger event.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The target of that visit report.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The appointment of that visit report.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "When the billing trigger event was created: ISO 8601, UTC, whole seconds.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the visit report.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The title of the visit report.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Where the visit report stands. Only Approved is published; other values are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "How the visit went. Only Successful is published; other values are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Whether follow-up work is needed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Whether the visit can be billed. It says nothing about an amount.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Where billing of the visit stands. Only NotReady and Pending are published; other values are assumed. On billing events the billing option governs it (assumed).")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "How many attachments the visit report has. They are not sent themselves.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Why the visit report was rejected, as a code.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The kind of problem, as a code.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The beginning of the summary. The name and the length are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The beginning of what the reviewer wrote. The name and the length are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The beginning of the problem's description. The name and the length are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Notes for colleagues. Stands here to show that they are left out; the name is ours.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the appointment.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Where the appointment stands.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "When the appointment should begin: ISO 8601, UTC, whole seconds.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "When the appointment should end: ISO 8601, UTC, whole seconds.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the employee who goes there.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "When the employee started: ISO 8601, UTC, whole seconds.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "When the employee finished: ISO 8601, UTC, whole seconds.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "When the appointment was cancelled: ISO 8601, UTC, whole seconds.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The beginning of what the employee reported. The name and the length are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the target.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The target's id in the subscription's source system.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The target's title.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Why the target was rejected, as a code.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The beginning of the explanation. The name and the length are assumed.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "A customer number on the target. Never sent: customerNumber comes from the customer record.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the route.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Where the route stands.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "The day of the route.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "Ordinavo's id of the employee who drives the route.")
//: description of a field
QT_TRANSLATE_NOOP("Catalogue", "How many stops the route has.")
//: where the vendor says so: pages of its documentation
QT_TRANSLATE_NOOP("Catalogue", "Connect v1, Webhooks; API preview, Webhooks")
//: where the vendor says so: pages of its documentation
QT_TRANSLATE_NOOP("Catalogue", "Connect v1, Webhooks")
//: where the vendor says so: pages of its documentation
QT_TRANSLATE_NOOP("Catalogue", "API preview, Webhooks")
//: where the vendor says so: pages of its documentation
QT_TRANSLATE_NOOP("Catalogue", "Connect v1, Billing Events; API preview, Webhooks")
//: where the vendor says so: pages of its documentation
QT_TRANSLATE_NOOP("Catalogue", "Trust page, Webhook privacy and payload control")
//: where the vendor says so: pages of its documentation
QT_TRANSLATE_NOOP("Catalogue", "not published")
//: where the vendor says so: pages of its documentation
QT_TRANSLATE_NOOP("Catalogue", "Connect v1, Billing Events")
//: note about a sample
QT_TRANSLATE_NOOP("Catalogue", "A visit with a reported problem and a rejected report. The ERP knows no id for the contact.")
//: a source system of the samples
QT_TRANSLATE_NOOP("Catalogue", "Logistics ERP")
//: a source system of the samples
QT_TRANSLATE_NOOP("Catalogue", "Field CRM")
//: note about a sample
QT_TRANSLATE_NOOP("Catalogue", "The records of the two published examples. The target has no id in the CRM.")
//: note about a sample
QT_TRANSLATE_NOOP("Catalogue", "Umlauts, Arabic, emoji, quotes, backslashes, markup and long free text. The CRM knows no id for the location.")
