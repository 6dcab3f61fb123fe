<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Redirects are not followed, since a redirected POST loses its body. Use the final URL as the receiver.</source>
        <translation>Weiterleitungen werden nicht verfolgt, da ein weitergeleiteter POST seinen Body verliert. Die endgültige URL als Empfänger verwenden.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Compare the secret on both sides, and check that it signs the raw body bytes.</source>
        <translation>Der Empfänger hat die Anfrage abgelehnt. Das Geheimnis auf beiden Seiten vergleichen und prüfen, ob er die rohen Bytes des Bodys signiert.</translation>
    </message>
    <message>
        <source>There is no receiver for POST at this path. Check the URL&apos;s path.</source>
        <translation>Unter diesem Pfad gibt es keinen Empfänger für POST. Den Pfad der URL prüfen.</translation>
    </message>
    <message>
        <source>410 says that the receiver is gone for good. Remove the subscription, or correct the URL.</source>
        <translation>410 bedeutet, dass der Empfänger endgültig entfernt ist. Das Abonnement entfernen oder die URL berichtigen.</translation>
    </message>
    <message>
        <source>The receiver asks to wait. Look for Retry-After in its answer.</source>
        <translation>Der Empfänger bittet zu warten. In seiner Antwort nach Retry-After suchen.</translation>
    </message>
    <message>
        <source>The receiver failed while it handled the request. Look into its log.</source>
        <translation>Beim Empfänger ist während der Bearbeitung der Anfrage ein Fehler aufgetreten. Sein Protokoll ansehen.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Its answer may say why.</source>
        <translation>Der Empfänger hat die Anfrage abgelehnt. Seine Antwort nennt möglicherweise den Grund.</translation>
    </message>
</context>
<context>
    <name>AnswerScript</name>
    <message>
        <source>The answers cannot be read at character %1, &quot;%2&quot;: %3.</source>
        <extracomment>%1 is a number, %2 a piece of what the user wrote, %3 what is wrong with it</extracomment>
        <translation>Die Antworten sind ab Zeichen %1, „%2“, nicht lesbar: %3.</translation>
    </message>
    <message>
        <source>an answer is repeated 1 to %1 times</source>
        <translation>eine Antwort wird 1- bis %1-mal wiederholt</translation>
    </message>
    <message>
        <source>the answer says twice how often it is repeated</source>
        <translation>die Antwort sagt zweimal, wie oft sie wiederholt wird</translation>
    </message>
    <message>
        <source>an answer is a status from 100 to 599, 999, or one of %1</source>
        <extracomment>%1 lists words such as timeout, close, reset</extracomment>
        <translation>eine Antwort ist ein Status von 100 bis 599, 999 oder eines von %1</translation>
    </message>
    <message>
        <source>behind a semicolon stands retry-after=30, delay=2s, location=URL or status=500</source>
        <translation>hinter einem Semikolon steht retry-after=30, delay=2s, location=URL oder status=500</translation>
    </message>
    <message>
        <source>this kind of answer has no head that could say so</source>
        <translation>diese Art von Antwort hat keinen Kopf, der das sagen könnte</translation>
    </message>
    <message>
        <source>a header takes visible ASCII characters only</source>
        <translation>ein Header nimmt nur sichtbare ASCII-Zeichen</translation>
    </message>
    <message>
        <source>half, slow and wrong-length take a status from 100 to 599, or 999</source>
        <translation>half, slow und wrong-length nehmen einen Status von 100 bis 599 oder 999</translation>
    </message>
    <message>
        <source>an answer that never comes has no delay</source>
        <translation>eine Antwort, die nie kommt, hat keine Verzögerung</translation>
    </message>
    <message>
        <source>a delay is a number with its unit, at most 24 hours: 250ms, 2s, 1.5m</source>
        <translation>eine Verzögerung ist eine Zahl mit Einheit, höchstens 24 Stunden: 250ms, 2s, 1.5m</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a date with a comma stands in quotes, retry-after=&quot;Wed, 21 Oct 2026 07:28:00 GMT&quot;</source>
        <translation>ein Datum mit Komma steht in Anführungszeichen, retry-after=&quot;Wed, 21 Oct 2026 07:28:00 GMT&quot;</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Eine Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. Did you mean --%2?</source>
        <translation>Eine Option --%1 gibt es hier nicht. War --%2 gemeint?</translation>
    </message>
    <message>
        <source>--%1 takes one of these values: %2.</source>
        <translation>--%1 nimmt einen dieser Werte an: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no option %1 here; options begin with two dashes.</source>
        <translation>Eine Option %1 gibt es hier nicht; Optionen beginnen mit zwei Bindestrichen.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 braucht einen Wert: --%1 %2.</translation>
    </message>
    <message>
        <source>Everything that this command takes is an option; there is a word too many.</source>
        <translation>Dieser Befehl nimmt nur Optionen an; es ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>This command takes only %1 besides its options; there is a word too many.</source>
        <translation>Dieser Befehl nimmt außer seinen Optionen nur %1 an; es ist ein Wort zu viel.</translation>
    </message>
</context>
<context>
    <name>AttemptClass</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Connect v1</source>
        <extracomment>title of a catalogue version</extracomment>
        <translation>Connect v1</translation>
    </message>
    <message>
        <source>API preview</source>
        <translation>API-Vorschau</translation>
    </message>
    <message>
        <source>All 24 events</source>
        <translation>Alle 24 Ereignisse</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Besuchsbericht</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>An inbound target was imported successfully.</source>
        <translation>Ein eingehendes Ziel wurde erfolgreich importiert.</translation>
    </message>
    <message>
        <source>An inbound target was rejected.</source>
        <translation>Ein eingehendes Ziel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>An imported target was updated.</source>
        <translation>Ein importiertes Ziel wurde aktualisiert.</translation>
    </message>
    <message>
        <source>An imported target was cancelled.</source>
        <translation>Ein importiertes Ziel wurde storniert.</translation>
    </message>
    <message>
        <source>A target is scheduled as an appointment.</source>
        <translation>Ein Ziel wird als Termin eingeplant.</translation>
    </message>
    <message>
        <source>A target was completed.</source>
        <translation>Ein Ziel wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>A follow-up target was created.</source>
        <translation>Ein Folgeziel wurde angelegt.</translation>
    </message>
    <message>
        <source>A route suggestion was created.</source>
        <translation>Ein Routenvorschlag wurde erstellt.</translation>
    </message>
    <message>
        <source>A route was published to an employee.</source>
        <translation>Eine Route wurde für einen Mitarbeiter freigegeben.</translation>
    </message>
    <message>
        <source>An appointment was scheduled.</source>
        <translation>Ein Termin wurde eingeplant.</translation>
    </message>
    <message>
        <source>An employee starts an appointment.</source>
        <translation>Ein Mitarbeiter beginnt einen Termin.</translation>
    </message>
    <message>
        <source>An employee completes an appointment.</source>
        <translation>Ein Mitarbeiter schließt einen Termin ab.</translation>
    </message>
    <message>
        <source>An employee reports a problem.</source>
        <translation>Ein Mitarbeiter meldet ein Problem.</translation>
    </message>
    <message>
        <source>An appointment was cancelled.</source>
        <translation>Ein Termin wurde abgesagt.</translation>
    </message>
    <message>
        <source>A visit report was created.</source>
        <translation>Ein Besuchsbericht wurde angelegt.</translation>
    </message>
    <message>
        <source>A visit report was submitted.</source>
        <translation>Ein Besuchsbericht wurde eingereicht.</translation>
    </message>
    <message>
        <source>A visit report is approved.</source>
        <translation>Ein Besuchsbericht wird genehmigt.</translation>
    </message>
    <message>
        <source>A visit report was rejected.</source>
        <translation>Ein Besuchsbericht wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A report requires follow-up work.</source>
        <translation>Ein Bericht erfordert Folgearbeiten.</translation>
    </message>
    <message>
        <source>A problem was reported in a visit report.</source>
        <translation>In einem Besuchsbericht wurde ein Problem gemeldet.</translation>
    </message>
    <message>
        <source>A billable approved visit created a billing trigger event. It is not an invoice.</source>
        <translation>Ein abrechenbarer, genehmigter Besuch hat ein auslösendes Abrechnungsereignis erzeugt. Es ist keine Rechnung.</translation>
    </message>
    <message>
        <source>The billing trigger event is ready for downstream processing.</source>
        <translation>Das auslösende Abrechnungsereignis ist zur Weiterverarbeitung bereit.</translation>
    </message>
    <message>
        <source>The billing trigger event was marked sent to an external system.</source>
        <translation>Das auslösende Abrechnungsereignis wurde als an ein externes System gesendet markiert.</translation>
    </message>
    <message>
        <source>The billing trigger event failed downstream processing.</source>
        <translation>Die Weiterverarbeitung des auslösenden Abrechnungsereignisses ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Names the event: evt_ and a ULID. The same over all deliveries and attempts; receivers tell duplicates by it.</source>
        <translation>Benennt das Ereignis: evt_ und eine ULID. Gleich bei allen Zustellungen und Versuchen; Empfänger erkennen daran Duplikate.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Was geschehen ist.</translation>
    </message>
    <message>
        <source>When it happened: ISO 8601, UTC, whole seconds.</source>
        <translation>Wann es geschehen ist: ISO 8601, UTC, ganze Sekunden.</translation>
    </message>
    <message>
        <source>The tenant whose data it is.</source>
        <translation>Der Mandant, dem die Daten gehören.</translation>
    </message>
    <message>
        <source>The system that sends it.</source>
        <translation>Das sendende System.</translation>
    </message>
    <message>
        <source>The version of the payload&apos;s format.</source>
        <translation>Die Version des Payload-Formats.</translation>
    </message>
    <message>
        <source>An API key of the tenant. Stands here to show that it is left out; the name is ours.</source>
        <translation>Ein API-Schlüssel des Mandanten. Steht hier, um zu zeigen, dass er ausgelassen wird; der Name stammt von uns.</translation>
    </message>
    <message>
        <source>The secret that deliveries are signed with. Stands here to show that it is left out; the name is ours.</source>
        <translation>Das Geheimnis, mit dem Zustellungen signiert werden. Steht hier, um zu zeigen, dass es ausgelassen wird; der Name stammt von uns.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the customer.</source>
        <translation>Die ID des Kunden bei Ordinavo.</translation>
    </message>
    <message>
        <source>The customer&apos;s id in the subscription&apos;s source system.</source>
        <translation>Die ID des Kunden im Quellsystem des Abonnements.</translation>
    </message>
    <message>
        <source>The customer number, taken from the customer record.</source>
        <translation>Die Kundennummer aus dem Kundendatensatz.</translation>
    </message>
    <message>
        <source>The customer&apos;s name.</source>
        <translation>Der Name des Kunden.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the location.</source>
        <translation>Die ID des Standorts bei Ordinavo.</translation>
    </message>
    <message>
        <source>The location&apos;s id in the subscription&apos;s source system.</source>
        <translation>Die ID des Standorts im Quellsystem des Abonnements.</translation>
    </message>
    <message>
        <source>The location&apos;s name.</source>
        <translation>Der Name des Standorts.</translation>
    </message>
    <message>
        <source>The city of the location.</source>
        <translation>Der Ort des Standorts.</translation>
    </message>
    <message>
        <source>Whether Ordinavo knows the location&apos;s coordinates. They are not sent themselves.</source>
        <translation>Ob Ordinavo die Koordinaten des Standorts kennt. Sie selbst werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the contact.</source>
        <translation>Die ID des Kontakts bei Ordinavo.</translation>
    </message>
    <message>
        <source>The contact&apos;s id in the subscription&apos;s source system.</source>
        <translation>Die ID des Kontakts im Quellsystem des Abonnements.</translation>
    </message>
    <message>
        <source>The contact&apos;s name as it is shown.</source>
        <translation>Der Anzeigename des Kontakts.</translation>
    </message>
    <message>
        <source>The contact&apos;s role at the customer. Named as in the inbound contact.</source>
        <translation>Die Rolle des Kontakts beim Kunden. Benannt wie im eingehenden Kontakt.</translation>
    </message>
    <message>
        <source>The contact&apos;s email address. Named as in the inbound contact.</source>
        <translation>Die E-Mail-Adresse des Kontakts. Benannt wie im eingehenden Kontakt.</translation>
    </message>
    <message>
        <source>The contact&apos;s telephone number. Named as in the inbound contact.</source>
        <translation>Die Telefonnummer des Kontakts. Benannt wie im eingehenden Kontakt.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the billing trigger event.</source>
        <translation>Die ID des auslösenden Abrechnungsereignisses bei Ordinavo.</translation>
    </message>
    <message>
        <source>Where the billing trigger event stands. Only Pending is published; other values are assumed.</source>
        <translation>Der Stand des auslösenden Abrechnungsereignisses. Nur Pending ist veröffentlicht; andere Werte sind angenommen.</translation>
    </message>
    <message>
        <source>What created the billing trigger event.</source>
        <translation>Was das auslösende Abrechnungsereignis erzeugt hat.</translation>
    </message>
    <message>
        <source>The visit report that created the billing trigger event.</source>
        <translation>Der Besuchsbericht, der das auslösende Abrechnungsereignis erzeugt hat.</translation>
    </message>
    <message>
        <source>The target of that visit report.</source>
        <translation>Das Ziel dieses Besuchsberichts.</translation>
    </message>
    <message>
        <source>The appointment of that visit report.</source>
        <translation>Der Termin dieses Besuchsberichts.</translation>
    </message>
    <message>
        <source>When the billing trigger event was created: ISO 8601, UTC, whole seconds.</source>
        <translation>Wann das auslösende Abrechnungsereignis erzeugt wurde: ISO 8601, UTC, ganze Sekunden.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the visit report.</source>
        <translation>Die ID des Besuchsberichts bei Ordinavo.</translation>
    </message>
    <message>
        <source>The title of the visit report.</source>
        <translation>Der Titel des Besuchsberichts.</translation>
    </message>
    <message>
        <source>Where the visit report stands. Only Approved is published; other values are assumed.</source>
        <translation>Der Stand des Besuchsberichts. Nur Approved ist veröffentlicht; andere Werte sind angenommen.</translation>
    </message>
    <message>
        <source>How the visit went. Only Successful is published; other values are assumed.</source>
        <translation>Wie der Besuch verlaufen ist. Nur Successful ist veröffentlicht; andere Werte sind angenommen.</translation>
    </message>
    <message>
        <source>Whether follow-up work is needed.</source>
        <translation>Ob Folgearbeiten nötig sind.</translation>
    </message>
    <message>
        <source>Whether the visit can be billed. It says nothing about an amount.</source>
        <translation>Ob der Besuch abgerechnet werden kann. Über einen Betrag sagt das nichts.</translation>
    </message>
    <message>
        <source>Where billing of the visit stands. Only NotReady and Pending are published; other values are assumed. On billing events the billing option governs it (assumed).</source>
        <translation>Der Stand der Abrechnung des Besuchs. Nur NotReady und Pending sind veröffentlicht; andere Werte sind angenommen. Bei Abrechnungsereignissen steuert die Abrechnungsoption dieses Feld (angenommen).</translation>
    </message>
    <message>
        <source>How many attachments the visit report has. They are not sent themselves.</source>
        <translation>Wie viele Anhänge der Besuchsbericht hat. Sie selbst werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Why the visit report was rejected, as a code.</source>
        <translation>Warum der Besuchsbericht abgelehnt wurde, als Code.</translation>
    </message>
    <message>
        <source>The kind of problem, as a code.</source>
        <translation>Die Art des Problems, als Code.</translation>
    </message>
    <message>
        <source>The beginning of the summary. The name and the length are assumed.</source>
        <translation>Der Anfang der Zusammenfassung. Name und Länge sind angenommen.</translation>
    </message>
    <message>
        <source>The beginning of what the reviewer wrote. The name and the length are assumed.</source>
        <translation>Der Anfang dessen, was bei der Prüfung geschrieben wurde. Name und Länge sind angenommen.</translation>
    </message>
    <message>
        <source>The beginning of the problem&apos;s description. The name and the length are assumed.</source>
        <translation>Der Anfang der Problembeschreibung. Name und Länge sind angenommen.</translation>
    </message>
    <message>
        <source>Notes for colleagues. Stands here to show that they are left out; the name is ours.</source>
        <translation>Notizen für Kollegen. Stehen hier, um zu zeigen, dass sie ausgelassen werden; der Name stammt von uns.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the appointment.</source>
        <translation>Die ID des Termins bei Ordinavo.</translation>
    </message>
    <message>
        <source>Where the appointment stands.</source>
        <translation>Der Stand des Termins.</translation>
    </message>
    <message>
        <source>When the appointment should begin: ISO 8601, UTC, whole seconds.</source>
        <translation>Wann der Termin beginnen soll: ISO 8601, UTC, ganze Sekunden.</translation>
    </message>
    <message>
        <source>When the appointment should end: ISO 8601, UTC, whole seconds.</source>
        <translation>Wann der Termin enden soll: ISO 8601, UTC, ganze Sekunden.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the employee who goes there.</source>
        <translation>Die ID des Mitarbeiters, der hinfährt, bei Ordinavo.</translation>
    </message>
    <message>
        <source>When the employee started: ISO 8601, UTC, whole seconds.</source>
        <translation>Wann der Mitarbeiter begonnen hat: ISO 8601, UTC, ganze Sekunden.</translation>
    </message>
    <message>
        <source>When the employee finished: ISO 8601, UTC, whole seconds.</source>
        <translation>Wann der Mitarbeiter fertig war: ISO 8601, UTC, ganze Sekunden.</translation>
    </message>
    <message>
        <source>When the appointment was cancelled: ISO 8601, UTC, whole seconds.</source>
        <translation>Wann der Termin abgesagt wurde: ISO 8601, UTC, ganze Sekunden.</translation>
    </message>
    <message>
        <source>The beginning of what the employee reported. The name and the length are assumed.</source>
        <translation>Der Anfang dessen, was der Mitarbeiter gemeldet hat. Name und Länge sind angenommen.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the target.</source>
        <translation>Die ID des Ziels bei Ordinavo.</translation>
    </message>
    <message>
        <source>The target&apos;s id in the subscription&apos;s source system.</source>
        <translation>Die ID des Ziels im Quellsystem des Abonnements.</translation>
    </message>
    <message>
        <source>The target&apos;s title.</source>
        <translation>Der Titel des Ziels.</translation>
    </message>
    <message>
        <source>Why the target was rejected, as a code.</source>
        <translation>Warum das Ziel abgelehnt wurde, als Code.</translation>
    </message>
    <message>
        <source>The beginning of the explanation. The name and the length are assumed.</source>
        <translation>Der Anfang der Erläuterung. Name und Länge sind angenommen.</translation>
    </message>
    <message>
        <source>A customer number on the target. Never sent: customerNumber comes from the customer record.</source>
        <translation>Eine Kundennummer am Ziel. Wird nie gesendet: customerNumber stammt aus dem Kundendatensatz.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the route.</source>
        <translation>Die ID der Route bei Ordinavo.</translation>
    </message>
    <message>
        <source>Where the route stands.</source>
        <translation>Der Stand der Route.</translation>
    </message>
    <message>
        <source>The day of the route.</source>
        <translation>Der Tag der Route.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the employee who drives the route.</source>
        <translation>Die ID des Mitarbeiters, der die Route fährt, bei Ordinavo.</translation>
    </message>
    <message>
        <source>How many stops the route has.</source>
        <translation>Wie viele Stopps die Route hat.</translation>
    </message>
    <message>
        <source>Connect v1, Webhooks; API preview, Webhooks</source>
        <translation>Connect v1, Webhooks; API-Vorschau, Webhooks</translation>
    </message>
    <message>
        <source>Connect v1, Webhooks</source>
        <translation>Connect v1, Webhooks</translation>
    </message>
    <message>
        <source>API preview, Webhooks</source>
        <translation>API-Vorschau, Webhooks</translation>
    </message>
    <message>
        <source>Connect v1, Billing Events; API preview, Webhooks</source>
        <translation>Connect v1, Billing Events; API-Vorschau, Webhooks</translation>
    </message>
    <message>
        <source>Trust page, Webhook privacy and payload control</source>
        <translation>Trust-Seite, Webhook privacy and payload control</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Connect v1, Billing Events</source>
        <translation>Connect v1, Billing Events</translation>
    </message>
    <message>
        <source>A visit with a reported problem and a rejected report. The ERP knows no id for the contact.</source>
        <translation>Ein Besuch mit einem gemeldeten Problem und einem abgelehnten Bericht. Das ERP kennt keine ID für den Kontakt.</translation>
    </message>
    <message>
        <source>Logistics ERP</source>
        <translation>Logistik-ERP</translation>
    </message>
    <message>
        <source>Field CRM</source>
        <translation>Außendienst-CRM</translation>
    </message>
    <message>
        <source>The records of the two published examples. The target has no id in the CRM.</source>
        <translation>Die Datensätze der beiden veröffentlichten Beispiele. Das Ziel hat keine ID im CRM.</translation>
    </message>
    <message>
        <source>Umlauts, Arabic, emoji, quotes, backslashes, markup and long free text. The CRM knows no id for the location.</source>
        <translation>Umlaute, Arabisch, Emoji, Anführungszeichen, umgekehrte Schrägstriche, Auszeichnungen und langer Freitext. Das CRM kennt keine ID für den Standort.</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>the name of an object must have no dot</source>
        <translation>der Name eines Objekts darf keinen Punkt enthalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an envelope field and cannot be an object</source>
        <translation>„%1“ ist der Name eines Umschlagfelds und kann kein Objekt sein</translation>
    </message>
    <message>
        <source>an event type stands in a header and can only have ASCII characters</source>
        <translation>ein Ereignistyp steht in einem Header und darf nur ASCII-Zeichen enthalten</translation>
    </message>
    <message>
        <source>there is no family &quot;%1&quot; in &quot;families&quot;</source>
        <translation>in „families“ gibt es keine Familie „%1“</translation>
    </message>
    <message>
        <source>there is no object &quot;%1&quot; in &quot;objects&quot;</source>
        <translation>in „objects“ gibt es kein Objekt „%1“</translation>
    </message>
    <message>
        <source>the event type &quot;%1&quot; has no field &quot;%2&quot;</source>
        <translation>der Ereignistyp „%1“ hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>an event can only imply values of fields that come from a record</source>
        <translation>ein Ereignis kann nur Werte von Feldern vorgeben, die aus einem Datensatz stammen</translation>
    </message>
    <message>
        <source>the value does not have the type of the field &quot;%1&quot;</source>
        <translation>der Wert hat nicht den Typ des Felds „%1“</translation>
    </message>
    <message>
        <source>no event type is in the version &quot;%1&quot;</source>
        <translation>in der Version „%1“ gibt es keinen Ereignistyp</translation>
    </message>
    <message>
        <source>the envelope field &quot;%1&quot; with the group always is missing in the version &quot;%2&quot;; receivers cannot do without it</source>
        <translation>das Umschlagfeld „%1“ mit der Gruppe always fehlt in der Version „%2“; Empfänger kommen nicht ohne es aus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never sent, and so is no preview of it</source>
        <translation>„%1“ wird nie gesendet und daher auch keine Vorschau davon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write one of: %2</source>
        <translation>„%1“ ist hier nicht bekannt; zulässig ist eines von: %2</translation>
    </message>
    <message>
        <source>there is no catalogue version &quot;%1&quot; in &quot;versions&quot;</source>
        <translation>in „versions“ gibt es keine Katalogversion „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice; names must differ</source>
        <translation>„%1“ kommt zweimal vor; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>this list must not be empty</source>
        <translation>diese Liste darf nicht leer sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an object; a field of it needs a dot and a name</source>
        <translation>„%1“ ist ein Objekt; ein Feld davon braucht einen Punkt und einen Namen</translation>
    </message>
    <message>
        <source>a path is a name, or an object, one dot and a name</source>
        <translation>ein Pfad ist ein Name oder ein Objekt, ein Punkt und ein Name</translation>
    </message>
    <message>
        <source>the data class never and the groups internalNotes, secrets and targetCustomerNumber go together; one of the two is wrong</source>
        <translation>die Datenklasse never und die Gruppen internalNotes, secrets und targetCustomerNumber gehören zusammen; eines von beiden ist falsch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never sent; its group is internalNotes or targetCustomerNumber</source>
        <translation>„%1“ wird nie gesendet; seine Gruppe ist internalNotes oder targetCustomerNumber</translation>
    </message>
    <message>
        <source>what is never sent is never sent in any family; give the field one group</source>
        <translation>was nie gesendet wird, wird in keiner Familie gesendet; dem Feld eine einzige Gruppe geben</translation>
    </message>
    <message>
        <source>the envelope can have eventId, eventType, occurredAt, tenantId, source, payloadVersion; &quot;%1&quot; is none of them</source>
        <translation>der Umschlag kann eventId, eventType, occurredAt, tenantId, source, payloadVersion enthalten; „%1“ gehört nicht dazu</translation>
    </message>
    <message>
        <source>envelope fields have the type string</source>
        <translation>Umschlagfelder haben den Typ string</translation>
    </message>
    <message>
        <source>envelope fields have no origin of their own</source>
        <translation>Umschlagfelder haben keinen eigenen Ursprung</translation>
    </message>
    <message>
        <source>external ids and previews have the type string</source>
        <translation>externe IDs und Vorschauen haben den Typ string</translation>
    </message>
    <message>
        <source>the member textFrom goes with the origin preview, and only with it</source>
        <translation>das Element textFrom gehört zum Ursprung preview und nur zu diesem</translation>
    </message>
    <message>
        <source>a text comes from a record: write an object, a dot and a name</source>
        <translation>ein Text stammt aus einem Datensatz: ein Objekt, einen Punkt und einen Namen schreiben</translation>
    </message>
    <message>
        <source>there is no event type &quot;%1&quot; in &quot;eventTypes&quot;</source>
        <translation>in „eventTypes“ gibt es keinen Ereignistyp „%1“</translation>
    </message>
    <message>
        <source>the event type &quot;%1&quot; does not carry the object &quot;%2&quot;</source>
        <translation>der Ereignistyp „%1“ enthält das Objekt „%2“ nicht</translation>
    </message>
    <message>
        <source>the example does not have the field&apos;s type</source>
        <translation>das Beispiel hat nicht den Typ des Felds</translation>
    </message>
    <message>
        <source>only fields of the group contactDetails can be extended ones</source>
        <translation>nur Felder der Gruppe contactDetails können erweiterte Felder sein</translation>
    </message>
</context>
<context>
    <name>CertificateMaker</name>
    <message>
        <source>OpenSSL cannot make a certificate for the receiver: %1. Receive without TLS.</source>
        <translation>OpenSSL kann kein Zertifikat für den Empfänger erstellen: %1. Empfangen Sie ohne TLS.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>Einen Befehl „%1“ gibt es nicht. War %2 gemeint?</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>The command comes before its options.</source>
        <translation>Der Befehl steht vor seinen Optionen.</translation>
    </message>
</context>
<context>
    <name>CommonOptions</name>
    <message>
        <source>One of %1; %2 when it is not given.</source>
        <translation>Eines von %1; ohne Angabe %2.</translation>
    </message>
    <message>
        <source>A design file, or the word sample for the design that comes along.</source>
        <translation>Eine Entwurfsdatei oder das Wort sample für den mitgelieferten Entwurf.</translation>
    </message>
    <message>
        <source>Id or name of the design&apos;s subscription; the first one when it is not given.</source>
        <translation>ID oder Name des Abonnements im Entwurf; ohne Angabe das erste.</translation>
    </message>
    <message>
        <source>The body&apos;s bytes; - reads the standard input.</source>
        <translation>Die Bytes des Bodys; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>One of %1; only the first, the default, is Ordinavo&apos;s.</source>
        <translation>Eines von %1; nur das erste, die Vorgabe, stammt von Ordinavo.</translation>
    </message>
    <message>
        <source>The event&apos;s id; a new one when it is not given.</source>
        <translation>Die ID des Ereignisses; ohne Angabe eine neue.</translation>
    </message>
    <message>
        <source>The event&apos;s time, for example 2026-06-18T16:40:00Z; the current one when it is not given.</source>
        <translation>Die Zeit des Ereignisses, zum Beispiel 2026-06-18T16:40:00Z; ohne Angabe die aktuelle.</translation>
    </message>
    <message>
        <source>A number that new ids follow from, for the same output every time.</source>
        <translation>Eine Zahl, aus der neue IDs abgeleitet werden, für jedes Mal dieselbe Ausgabe.</translation>
    </message>
    <message>
        <source>--now takes a time with its offset, for example 2026-06-18T16:40:00Z.</source>
        <translation>--now nimmt eine Zeit mit ihrer Zeitverschiebung an, zum Beispiel 2026-06-18T16:40:00Z.</translation>
    </message>
    <message>
        <source>--id takes 1 to %1 visible ASCII characters, since it stands in a header.</source>
        <translation>--id nimmt 1 bis %1 sichtbare ASCII-Zeichen an, da es in einem Header steht.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1.</source>
        <translation>--seed nimmt eine ganze Zahl von 0 bis %1 an.</translation>
    </message>
    <message>
        <source>Cannot read the standard input: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The standard input is larger than 64 MiB.</source>
        <translation>Die Standardeingabe ist größer als 64 MiB.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Cannot write to the standard output: %1.</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>CurlTransport</name>
    <message>
        <source>Nothing listens on %1. Start the receiver or check the port.</source>
        <translation>Auf %1 lauscht nichts. Den Empfänger starten oder den Port prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the network.</source>
        <translation>%1 ist nicht erreichbar: %2. Die Adresse und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Use the name that it was made for, or renew it.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Host. Den Namen verwenden, für den es ausgestellt wurde, oder es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Check the certificate or the authorities that this computer trusts.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Das Zertifikat prüfen oder die Zertifizierungsstellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2. Check that this port speaks TLS.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden: %2. Prüfen, ob dieser Port TLS spricht.</translation>
    </message>
    <message>
        <source>The name in %1 was not resolved within %2 s. Check the network&apos;s name service.</source>
        <translation>Der Name in %1 wurde nicht innerhalb von %2 s aufgelöst. Den Namensdienst des Netzwerks prüfen.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2 s. Check the address and whether a firewall drops it.</source>
        <translation>%1 hat die Verbindung nicht innerhalb von %2 s angenommen. Die Adresse prüfen und ob eine Firewall sie verwirft.</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2 s. Check that this port speaks TLS.</source>
        <translation>%1 hat den TLS-Handshake nicht innerhalb von %2 s abgeschlossen. Prüfen, ob dieser Port TLS spricht.</translation>
    </message>
    <message>
        <source>%1 did not read the whole request within %2 s. Check whether the receiver hangs.</source>
        <translation>%1 hat die Anfrage nicht innerhalb von %2 s vollständig gelesen. Prüfen, ob der Empfänger hängt.</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s. Answer first and process afterwards, or raise the timeout.</source>
        <translation>%1 hat die Anfrage angenommen und nicht innerhalb von %2 s geantwortet. Zuerst antworten und danach verarbeiten oder das Zeitlimit erhöhen.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish within %2 s. Look for what holds the answer up.</source>
        <translation>%1 hat zu antworten begonnen und ist nicht innerhalb von %2 s fertig geworden. Nach dem suchen, was die Antwort aufhält.</translation>
    </message>
    <message>
        <source>The answer of %1 does not begin with a status line of HTTP/1.1. Check what listens on this port.</source>
        <translation>Die Antwort von %1 beginnt nicht mit einer Statuszeile von HTTP/1.1. Prüfen, was auf diesem Port lauscht.</translation>
    </message>
    <message>
        <source>The answer of %1 has two different Content-Length headers. Send one.</source>
        <translation>Die Antwort von %1 hat zwei verschiedene Content-Length-Header. Nur einen senden.</translation>
    </message>
    <message>
        <source>What %1 answered is not valid HTTP/1.1: %2. Check that an HTTP server listens on this port.</source>
        <translation>Was %1 geantwortet hat, ist kein gültiges HTTP/1.1: %2. Prüfen, ob auf diesem Port ein HTTP-Server lauscht.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the answer&apos;s head. Look into the receiver&apos;s log.</source>
        <translation>%1 hat die Verbindung mitten im Kopf der Antwort geschlossen. Das Protokoll des Empfängers ansehen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the answer&apos;s body. Check its Content-Length or chunks.</source>
        <translation>%1 hat die Verbindung vor dem Ende des Antwort-Bodys geschlossen. Content-Length oder die Chunks prüfen.</translation>
    </message>
    <message>
        <source>The host %1 is not known. Check its spelling and the network.</source>
        <translation>Der Host %1 ist nicht bekannt. Die Schreibweise und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Look into the receiver&apos;s log.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Das Protokoll des Empfängers ansehen.</translation>
    </message>
    <message>
        <source>%1 reset the connection. Look into the receiver&apos;s log, or for a proxy or firewall in between.</source>
        <translation>%1 hat die Verbindung zurückgesetzt. Das Protokoll des Empfängers ansehen oder nach einem Proxy oder einer Firewall dazwischen suchen.</translation>
    </message>
    <message>
        <source>The head of the answer of %1 is larger than %2. Shorten its headers.</source>
        <translation>Der Kopf der Antwort von %1 ist größer als %2. Die Header kürzen.</translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation>Der Versuch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is not an address that a delivery can go to: %2. Check its spelling.</source>
        <translation>%1 ist keine Adresse, an die eine Zustellung gehen kann: %2. Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be read. Choose a PEM file.</source>
        <translation>Das Client-Zertifikat %1 kann nicht gelesen werden. Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>The private key of the client certificate %1 cannot be used. Check its file and its password.</source>
        <translation>Der private Schlüssel des Client-Zertifikats %1 kann nicht verwendet werden. Prüfen Sie seine Datei und sein Passwort.</translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be read. Choose a PEM file.</source>
        <translation>Die Datei der Zertifizierungsstellen %1 kann nicht gelesen werden. Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate. Choose one for this receiver.</source>
        <translation>%1 verlangt ein Client-Zertifikat. Wählen Sie eines für diesen Empfänger.</translation>
    </message>
    <message>
        <source>The Content-Length in the answer of %1 is not a number of bytes. Send the length of the body.</source>
        <translation>Content-Length in der Antwort von %1 ist keine Anzahl von Bytes. Senden Sie die Länge des Bodys.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Ausgeschöpft</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>Attack probe</source>
        <translation>Angriffsprobe</translation>
    </message>
    <message>
        <source>Own body</source>
        <translation>Eigener Body</translation>
    </message>
    <message>
        <source>Redelivery</source>
        <translation>Erneute Zustellung</translation>
    </message>
    <message>
        <source>Attack probe: %1</source>
        <extracomment>%1 what is made wrong: No signature</extracomment>
        <translation>Angriffsprobe: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryPlan</name>
    <message>
        <source>%1, once</source>
        <translation>%1, einmal</translation>
    </message>
    <message>
        <source>One event.</source>
        <translation>Ein Ereignis.</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; gets no event type of this catalogue version. Choose its event types, then send again.</source>
        <translation>Das Abonnement „%1“ erhält keinen Ereignistyp dieser Katalogversion. Wählen Sie seine Ereignistypen und senden Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n event types, one event of each</source>
        <translation>
            <numerusform>%n Ereignistyp, ein Ereignis</numerusform>
            <numerusform>%n Ereignistypen, je ein Ereignis</numerusform>
        </translation>
    </message>
    <message>
        <source>Event type %1 of %2.</source>
        <comment>number, how many</comment>
        <translation>Ereignistyp %1 von %2.</translation>
    </message>
    <message>
        <source>Duplicates need 2 to %1 copies.</source>
        <translation>Duplikate brauchen 2 bis %1 Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies at once of %1</source>
        <translation>
            <numerusform>%n Kopie von %1 gleichzeitig</numerusform>
            <numerusform>%n Kopien von %1 gleichzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies in a row of %1</source>
        <translation>
            <numerusform>%n Kopie von %1 nacheinander</numerusform>
            <numerusform>%n Kopien von %1 nacheinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 of %2, let go together with the others: same event id, same bytes.</source>
        <translation>Kopie %1 von %2, mit den anderen zusammen losgelassen: gleiche Ereignis-ID, gleiche Bytes.</translation>
    </message>
    <message>
        <source>Copy %1 of %2: same event id, same bytes.</source>
        <translation>Kopie %1 von %2: gleiche Ereignis-ID, gleiche Bytes.</translation>
    </message>
    <message>
        <source>%1, two events in the wrong order</source>
        <translation>%1, zwei Ereignisse in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>The newer event, sent first.</source>
        <translation>Das neuere Ereignis, zuerst gesendet.</translation>
    </message>
    <message>
        <source>The older event of the same object, sent second. A receiver that compares occurredAt keeps what the newer one said.</source>
        <translation>Das ältere Ereignis desselben Objekts, danach gesendet. Ein Empfänger, der occurredAt vergleicht, behält, was das neuere sagte.</translation>
    </message>
    <message>
        <source>A late event needs an age of more than nothing and at most ten years.</source>
        <translation>Ein verspätetes Ereignis braucht ein Alter von mehr als nichts und höchstens zehn Jahren.</translation>
    </message>
    <message>
        <source>%1, late: it occurred at %2</source>
        <translation>%1, verspätet: geschehen um %2</translation>
    </message>
    <message>
        <source>Occurred at %1, sent now with a fresh timestamp.</source>
        <translation>Geschehen um %1, jetzt mit frischem Zeitstempel gesendet.</translation>
    </message>
    <message>
        <source>A burst has 1 to %1 events.</source>
        <translation>Ein Ansturm hat 1 bis %1 Ereignisse.</translation>
    </message>
    <message>
        <source>A burst has a rate from 0, as fast as it goes, to %1 events per second.</source>
        <translation>Ein Ansturm hat eine Rate von 0, so schnell es geht, bis %1 Ereignisse je Sekunde.</translation>
    </message>
    <message>
        <source>A burst uses 1 to %1 connections.</source>
        <translation>Ein Ansturm nutzt 1 bis %1 Verbindungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n events in a burst of %1</source>
        <translation>
            <numerusform>%n Ereignis im Ansturm von %1</numerusform>
            <numerusform>%n Ereignisse im Ansturm von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n events of a burst.</source>
        <translation>
            <numerusform>Das einzige Ereignis eines Ansturms.</numerusform>
            <numerusform>Eines von %n Ereignissen eines Ansturms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard Webhooks has no header for the event type, so it cannot differ from the body. Leave out wrong-event-type.</source>
        <translation>Standard Webhooks hat keinen Header für den Ereignistyp, er kann also nicht vom Body abweichen. Lassen Sie wrong-event-type weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n attack probes with %1</source>
        <translation>
            <numerusform>%n Angriffsprobe mit %1</numerusform>
            <numerusform>%n Angriffsproben mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The right delivery, to compare with: a good receiver accepts it.</source>
        <translation>Die richtige Zustellung zum Vergleich: ein guter Empfänger nimmt sie an.</translation>
    </message>
    <message>
        <source>Attack probe, deliberately wrong: %1. A good receiver refuses it.</source>
        <translation>Angriffsprobe, absichtlich falsch: %1. Ein guter Empfänger weist sie ab.</translation>
    </message>
    <message>
        <source>The own body is empty. Enter the bytes to sign and send.</source>
        <translation>Der eigene Body ist leer. Geben Sie die Bytes ein, die signiert und gesendet werden sollen.</translation>
    </message>
    <message>
        <source>Own bytes, signed and sent as they are.</source>
        <translation>Eigene Bytes, signiert und gesendet, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Own body, %n bytes</source>
        <translation>
            <numerusform>Eigener Body, %n Byte</numerusform>
            <numerusform>Eigener Body, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event type, one event of it</source>
        <translation>1 Ereignistyp, ein Ereignis</translation>
    </message>
    <message>
        <source>1 event in a burst of %1</source>
        <translation>1 Ereignis in einer Salve von %1</translation>
    </message>
    <message>
        <source>1 attack probe with %1</source>
        <translation>1 Angriffsprobe mit %1</translation>
    </message>
    <message>
        <source>A reordered pair is sent 1 to %1 times.</source>
        <translation>Ein vertauschtes Paar wird 1- bis %1-mal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, two events in the wrong order, %n times</source>
        <comment>each event id so often</comment>
        <translation>
            <numerusform>%1, zwei Ereignisse in falscher Reihenfolge, einmal</numerusform>
            <numerusform>%1, zwei Ereignisse in falscher Reihenfolge, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The one event of a burst.</source>
        <translation>Das einzige Ereignis eines Ansturms.</translation>
    </message>
    <message>
        <source>Own body, 1 byte</source>
        <translation>Eigener Body, 1 Byte</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>ERP integration</source>
        <translation>ERP-Integration</translation>
    </message>
    <message>
        <source>Ordinavo (body)</source>
        <translation>Ordinavo (Body)</translation>
    </message>
    <message>
        <source>timestamp.body (not Ordinavo&apos;s)</source>
        <translation>timestamp.body (nicht von Ordinavo)</translation>
    </message>
    <message>
        <source>Standard Webhooks (not Ordinavo&apos;s)</source>
        <translation>Standard Webhooks (nicht von Ordinavo)</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>%1 exists already. Save under another name, or replace it. Nothing was changed.</source>
        <translation>%1 ist bereits vorhanden. Unter einem anderen Namen speichern oder ersetzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was changed by another program after it was read here. Save under another name, open it again, or replace it. Nothing was changed.</source>
        <translation>%1 wurde von einem anderen Programm geändert, nachdem es hier gelesen wurde. Unter einem anderen Namen speichern, erneut öffnen oder ersetzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is open in another Hookbench. Save under another name, or close it there. Nothing was changed.</source>
        <translation>%1 ist in einem anderen Hookbench geöffnet. Unter einem anderen Namen speichern oder dort schließen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>DesignReader</name>
    <message>
        <source>this is not a Hookbench design, which is an object with a &quot;format&quot;</source>
        <translation>dies ist kein Hookbench-Entwurf, also kein Objekt mit „format“</translation>
    </message>
    <message>
        <source>&quot;format&quot; is %1, which no Hookbench has written; this one reads format %2</source>
        <translation>„format“ ist %1, was kein Hookbench geschrieben hat; dieses liest Format %2</translation>
    </message>
    <message>
        <source>made by a newer Hookbench (format %1, this one reads %2); update Hookbench, nothing was changed</source>
        <translation>mit einem neueren Hookbench erstellt (Format %1, dieses liest %2); Hookbench aktualisieren, es wurde nichts geändert</translation>
    </message>
    <message>
        <source>there is no option %1; the options are %2</source>
        <translation>eine Option %1 gibt es nicht; die Optionen sind %2</translation>
    </message>
    <message>
        <source>an event type must be text, like &quot;visit_report.approved&quot;</source>
        <translation>ein Ereignistyp muss Text sein, etwa „visit_report.approved“</translation>
    </message>
    <message>
        <source>%1 stands twice in this list</source>
        <translation>%1 steht zweimal in dieser Liste</translation>
    </message>
    <message>
        <source>a justification must be an object in braces</source>
        <translation>eine Begründung muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a URL that begins with http:// or https:// and names a host</source>
        <translation>„%1“ muss eine URL sein, die mit http:// oder https:// beginnt und einen Host nennt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a user name or password, which a design must not; take it out of the URL</source>
        <translation>„%1“ enthält einen Benutzernamen oder ein Passwort, was in einem Entwurf nicht stehen darf; aus der URL entfernen</translation>
    </message>
    <message>
        <source>a design names secrets and never holds their values; take &quot;value&quot; out and keep the secret in the keychain</source>
        <translation>ein Entwurf benennt Geheimnisse und enthält nie ihre Werte; „value“ entfernen und das Geheimnis im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>a design needs at least one subscription in &quot;subscriptions&quot;</source>
        <translation>ein Entwurf braucht mindestens ein Abonnement in „subscriptions“</translation>
    </message>
    <message>
        <source>a subscription must be an object in braces</source>
        <translation>ein Abonnement muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>two subscriptions have the id &quot;%1&quot;; give one another id</source>
        <translation>zwei Abonnements haben die ID „%1“; einem davon eine andere ID geben</translation>
    </message>
    <message>
        <source>&quot;catalogue&quot; must not be empty</source>
        <translation>„catalogue“ darf nicht leer sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>„%1“ muss Text sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>„%1“ fehlt hier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>„%1“ darf nicht leer sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object in braces</source>
        <translation>„%1“ muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in brackets</source>
        <translation>„%1“ muss eine Liste in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2; it is one of %3</source>
        <translation>„%1“ kann nicht %2 sein; möglich ist eines von %3</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht festgelegt</translation>
    </message>
    <message>
        <source>Source system of the external ids</source>
        <translation>Quellsystem der externen IDs</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Payload version</source>
        <translation>Payload-Version</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Billing endpoint</source>
        <translation>Abrechnungsendpunkt</translation>
    </message>
    <message>
        <source>Billing webhook feature of the tenant</source>
        <translation>Abrechnungs-Webhooks des Mandanten</translation>
    </message>
    <message>
        <source>Signature scheme</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>This document says what Ordinavo&apos;s webhooks send to this receiver: which events, which fields, why each of them is in or out, how deliveries are signed, and what the receiver has to do. The same design gives the same document; it holds no secret and no real data, and its examples are signed with a public sample secret.</source>
        <translation>Dieses Dokument sagt, was Ordinavos Webhooks an diesen Empfänger senden: welche Ereignisse, welche Felder, warum jedes davon enthalten ist oder fehlt, wie Zustellungen signiert sind und was der Empfänger zu tun hat. Derselbe Entwurf ergibt dasselbe Dokument; es enthält kein Geheimnis und keine echten Daten, und seine Beispiele sind mit einem öffentlichen Beispielgeheimnis signiert.</translation>
    </message>
    <message>
        <source>Every statement carries a mark that says how it is known.</source>
        <translation>Jede Aussage trägt ein Kennzeichen, das sagt, woher sie bekannt ist.</translation>
    </message>
    <message>
        <source>%1: Ordinavo states it.</source>
        <translation>%1: Ordinavo gibt es an.</translation>
    </message>
    <message>
        <source>%1: only a published example shows it.</source>
        <translation>%1: Nur ein veröffentlichtes Beispiel zeigt es.</translation>
    </message>
    <message>
        <source>%1: nothing is published; this design works with an assumption until Ordinavo answers. All assumptions stand under the open questions.</source>
        <translation>%1: Nichts ist veröffentlicht; dieser Entwurf arbeitet mit einer Annahme, bis Ordinavo antwortet. Alle Annahmen stehen unter den offenen Fragen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of this translation</comment>
        <extracomment>Not shown: the language that this is translated into, as in HTML&apos;s lang: en, de, fr, ar.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Webhook payload specification</source>
        <translation>Spezifikation der Webhook-Payloads</translation>
    </message>
    <message>
        <source>in</source>
        <comment>state of an option or a field</comment>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>out</source>
        <comment>state of an option or a field</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Why it is on</source>
        <translation>Warum sie ein ist</translation>
    </message>
    <message>
        <source>No justification is recorded.</source>
        <translation>Es ist keine Begründung festgehalten.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was er mitteilt</translation>
    </message>
    <message>
        <source>Name known from</source>
        <translation>Name bekannt aus</translation>
    </message>
    <message>
        <source>Payload known from</source>
        <translation>Payload bekannt aus</translation>
    </message>
    <message>
        <source>Payload matrix</source>
        <translation>Payload-Matrix</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nie gesendet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Event types and fields</source>
        <translation>Ereignistypen und Felder</translation>
    </message>
    <message>
        <source>Envelope of every event</source>
        <translation>Umschlag jedes Ereignisses</translation>
    </message>
    <message>
        <source>contact persons of customers, employees</source>
        <translation>Ansprechpersonen von Kunden, Beschäftigte</translation>
    </message>
    <message>
        <source>whoever the text names</source>
        <translation>wen der Text nennt</translation>
    </message>
    <message>
        <source>does not apply: nothing is sent</source>
        <translation>entfällt: nichts wird gesendet</translation>
    </message>
    <message>
        <source>all event types</source>
        <translation>alle Ereignistypen</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>Datenkategorie</translation>
    </message>
    <message>
        <source>Data subjects</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>to be filled in: no justification is recorded in the design</source>
        <translation>auszufüllen: der Entwurf hält keine Begründung fest</translation>
    </message>
    <message>
        <source>Article 30(1)</source>
        <translation>Artikel 30 Absatz 1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What this design says</source>
        <translation>Was dieser Entwurf sagt</translation>
    </message>
    <message>
        <source>to be filled in by the controller</source>
        <translation>vom Verantwortlichen auszufüllen</translation>
    </message>
    <message>
        <source>Purposes of the processing</source>
        <translation>Zwecke der Verarbeitung</translation>
    </message>
    <message>
        <source>Categories of data subjects and of personal data</source>
        <translation>Kategorien betroffener Personen und personenbezogener Daten</translation>
    </message>
    <message>
        <source>to be filled in: depends on where the receiver stands</source>
        <translation>auszufüllen: hängt vom Standort des Empfängers ab</translation>
    </message>
    <message>
        <source>to be filled in: the receiver deletes under its own policies</source>
        <translation>auszufüllen: der Empfänger löscht nach seinen eigenen Regeln</translation>
    </message>
    <message>
        <source>Payload options limit what is sent; deliveries are signed; the receiver verifies, refuses stale deliveries and processes each event once; transport by HTTPS (assumed).</source>
        <translation>Payload-Optionen begrenzen, was gesendet wird; Zustellungen sind signiert; der Empfänger prüft, weist veraltete Zustellungen ab und verarbeitet jedes Ereignis einmal; Transport über HTTPS (angenommen).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Subscriptions to create</source>
        <translation>Anzulegende Abonnements</translation>
    </message>
    <message>
        <source>Ordinavo sets payload options per subscription. This design differs between event types, so it takes these subscriptions, all to the same receiver:</source>
        <translation>Ordinavo setzt Payload-Optionen je Abonnement. Dieser Entwurf unterscheidet sich zwischen Ereignistypen, daher braucht er diese Abonnements, alle an denselben Empfänger:</translation>
    </message>
    <message>
        <source>Ordinavo sets payload options per subscription. This design needs one:</source>
        <translation>Ordinavo setzt Payload-Optionen je Abonnement. Dieser Entwurf braucht eines:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Options that are on</source>
        <translation>Eingeschaltete Optionen</translation>
    </message>
    <message>
        <source>Open questions for Ordinavo</source>
        <translation>Offene Fragen an Ordinavo</translation>
    </message>
    <message>
        <source>What is not published, and what this design assumes until it is answered.</source>
        <translation>Was nicht veröffentlicht ist, und was dieser Entwurf annimmt, bis es beantwortet ist.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Assumed until then</source>
        <translation>Bis dahin angenommen</translation>
    </message>
    <message>
        <source>Data minimisation and record of processing</source>
        <translation>Datenminimierung und Verzeichnis der Verarbeitung</translation>
    </message>
    <message>
        <source>Whoever signs agrees to what is sent, why, and what the receiver has to do.</source>
        <translation>Wer unterschreibt, stimmt dem zu, was gesendet wird, warum, und was der Empfänger zu tun hat.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>heading of the column that people sign in</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Receiver&apos;s developer</source>
        <translation>Entwickler des Empfängers</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The event; equals eventId in the body.</source>
        <translation>Das Ereignis; gleich eventId im Body.</translation>
    </message>
    <message>
        <source>The event type; equals eventType in the body.</source>
        <translation>Der Ereignistyp; gleich eventType im Body.</translation>
    </message>
    <message>
        <source>This delivery.</source>
        <translation>Diese Zustellung.</translation>
    </message>
    <message>
        <source>A time in UTC as ISO 8601, not Unix time.</source>
        <translation>Eine Zeit in UTC nach ISO 8601, keine Unix-Zeit.</translation>
    </message>
    <message>
        <source>The signature over the body.</source>
        <translation>Die Signatur über den Body.</translation>
    </message>
    <message>
        <source>The version of headers and signature.</source>
        <translation>Die Version von Headern und Signatur.</translation>
    </message>
    <message>
        <source>The body is JSON in UTF-8.</source>
        <translation>Der Body ist JSON in UTF-8.</translation>
    </message>
    <message>
        <source>The event.</source>
        <translation>Das Ereignis.</translation>
    </message>
    <message>
        <source>A Unix time.</source>
        <translation>Eine Unix-Zeit.</translation>
    </message>
    <message>
        <source>The signature over id, time and body.</source>
        <translation>Die Signatur über ID, Zeit und Body.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>At least once: the same event can arrive more than once.</source>
        <translation>Mindestens einmal: Dasselbe Ereignis kann mehrmals eintreffen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Not guaranteed: retries may arrive late or out of order.</source>
        <translation>Nicht garantiert: Wiederholungen können spät oder in anderer Reihenfolge eintreffen.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Timestamps older than 5 minutes are refused.</source>
        <translation>Zeitstempel, die älter als 5 Minuten sind, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>The receiver answers 2xx only after it has accepted the event for processing.</source>
        <translation>Der Empfänger antwortet erst mit 2xx, wenn er das Ereignis zur Verarbeitung angenommen hat.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>POST by HTTPS; redirects are not followed.</source>
        <translation>POST über HTTPS; Umleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>After 3xx, 4xx, 5xx, time-outs and network errors, by the schedule below. 410 stops and disables the subscription.</source>
        <translation>Nach 3xx, 4xx, 5xx, Zeitüberschreitungen und Netzfehlern, nach dem Plan unten. 410 beendet die Zustellung und deaktiviert das Abonnement.</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>With 429 and 503 it replaces the wait of the schedule.</source>
        <translation>Bei 429 und 503 ersetzt es die Wartezeit des Plans.</translation>
    </message>
    <message>
        <source>What a retry keeps</source>
        <translation>Was eine Wiederholung behält</translation>
    </message>
    <message>
        <source>Event id and body stay the same to the byte; delivery id and timestamp are new.</source>
        <translation>Ereignis-ID und Body bleiben bis aufs Byte gleich; Zustell-ID und Zeitstempel sind neu.</translation>
    </message>
    <message>
        <source>Verify the signature before anything else.</source>
        <translation>Vor allem anderen die Signatur prüfen.</translation>
    </message>
    <message>
        <source>Refuse timestamps that are older than 5 minutes.</source>
        <translation>Zeitstempel abweisen, die älter als 5 Minuten sind.</translation>
    </message>
    <message>
        <source>Store the ids of processed events, and take an event that comes again as done.</source>
        <translation>Die IDs verarbeiteter Ereignisse speichern und ein Ereignis, das wiederkommt, als erledigt nehmen.</translation>
    </message>
    <message>
        <source>Expect events late and out of order: compare their times before an older state replaces a newer one.</source>
        <translation>Mit Ereignissen rechnen, die spät und in anderer Reihenfolge kommen: ihre Zeiten vergleichen, bevor ein älterer Zustand einen neueren ersetzt.</translation>
    </message>
    <message>
        <source>Answer 2xx only after the event is safely accepted, and work on it afterwards.</source>
        <translation>Erst mit 2xx antworten, wenn das Ereignis sicher angenommen ist, und danach daran arbeiten.</translation>
    </message>
    <message>
        <source>Ignore fields and event types that you do not know.</source>
        <translation>Felder und Ereignistypen übergehen, die nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Protect, store and delete what was received under your own policies.</source>
        <translation>Empfangenes nach eigenen Regeln schützen, speichern und löschen.</translation>
    </message>
    <message>
        <source>Compare event id and event type of the headers with the body, since only the body is signed.</source>
        <translation>Ereignis-ID und Ereignistyp der Header mit dem Body vergleichen, da nur der Body signiert ist.</translation>
    </message>
    <message>
        <source>Keep the secret out of code, logs and tickets, and accept two secrets while one is replaced.</source>
        <translation>Das Geheimnis aus Code, Protokollen und Tickets heraushalten und zwei Geheimnisse annehmen, während eines ersetzt wird.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>After the first attempt</source>
        <translation>Nach dem ersten Versuch</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The subscription gets no events.</source>
        <translation>Das Abonnement erhält keine Ereignisse.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>not Ordinavo&apos;s</source>
        <translation>nicht von Ordinavo</translation>
    </message>
    <message>
        <source>Delivery, retries, order and duplicates</source>
        <translation>Zustellung, Wiederholungen, Reihenfolge und Duplikate</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Schedule of retries</source>
        <translation>Plan der Wiederholungen</translation>
    </message>
    <message>
        <source>%1: Ordinavo publishes no schedule. This one follows Standard Webhooks; each wait varies by up to %2 %, and an attempt ends after %3.</source>
        <translation>%1: Ordinavo veröffentlicht keinen Plan. Dieser folgt Standard Webhooks; jede Wartezeit schwankt um bis zu %2 %, und ein Versuch endet nach %3.</translation>
    </message>
    <message>
        <source>What the receiver has to do</source>
        <translation>Was der Empfänger zu tun hat</translation>
    </message>
    <message>
        <source>HMAC-SHA256 with the UTF-8 bytes of the secret as the key, over the raw bytes of the body and nothing else. The header holds %1 and 64 lower-case hexadecimal digits.</source>
        <translation>HMAC-SHA256 mit den UTF-8-Bytes des Geheimnisses als Schlüssel, über die rohen Bytes des Bodys und sonst nichts. Der Header enthält %1 und 64 Hexadezimalziffern in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s, for comparison only: HMAC-SHA256 over the Unix time, a dot and the raw bytes of the body. The header holds %1, the time and hexadecimal digits.</source>
        <translation>Nicht von Ordinavo, nur zum Vergleich: HMAC-SHA256 über die Unix-Zeit, einen Punkt und die rohen Bytes des Bodys. Der Header enthält %1, die Zeit und Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s, for comparison only: HMAC-SHA256 over event id, Unix time and the raw bytes of the body, with dots between them. The header holds %1 and base64.</source>
        <translation>Nicht von Ordinavo, nur zum Vergleich: HMAC-SHA256 über Ereignis-ID, Unix-Zeit und die rohen Bytes des Bodys, mit Punkten dazwischen. Der Header enthält %1 und Base64.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>The subscription gets no events, so there is nothing to sign.</source>
        <translation>Das Abonnement erhält keine Ereignisse, also gibt es nichts zu signieren.</translation>
    </message>
    <message>
        <source>Compare the whole value in constant time.</source>
        <translation>Den ganzen Wert in konstanter Zeit vergleichen.</translation>
    </message>
    <message>
        <source>Only the body is signed: timestamp, event id, event type and delivery id in the headers are not. Compare them with the body, and judge freshness by %1 and by the event ids already processed as well.</source>
        <translation>Nur der Body ist signiert: Zeitstempel, Ereignis-ID, Ereignistyp und Zustell-ID in den Headern sind es nicht. Vergleichen Sie sie mit dem Body, und beurteilen Sie die Aktualität auch nach %1 und nach den schon verarbeiteten Ereignis-IDs.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Durchgerechnetes Beispiel</translation>
    </message>
    <message>
        <source>A delivery of %1 as this subscription gets it: its headers, and its body indented for reading.</source>
        <translation>Eine Zustellung von %1, wie dieses Abonnement sie erhält: ihre Header, und ihr Body zum Lesen eingerückt.</translation>
    </message>
    <message>
        <source>On the wire the body is %1 bytes long and has no line breaks. This Python program holds exactly these bytes, signs them with the public sample secret and compares:</source>
        <translation>Auf der Leitung ist der Body %1 Bytes lang und hat keine Zeilenumbrüche. Dieses Python-Programm enthält genau diese Bytes, signiert sie mit dem öffentlichen Beispielgeheimnis und vergleicht:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <extracomment>Number of a page in the footer: this one and how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <extracomment>a label, before what belongs to it</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <extracomment>Between the names of a list: a, b, c</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>How to read this document</source>
        <translation>Zu diesem Dokument</translation>
    </message>
    <message>
        <source>Class, governed by</source>
        <translation>Klasse, gesteuert von</translation>
    </message>
    <message>
        <source>all of this family</source>
        <comment>event types</comment>
        <translation>alle dieser Familie</translation>
    </message>
    <message>
        <source>What each option comes to for each event type, after defaults, inheritance and rules. The numbers lead to the reasons below the table; a dash says that the event type has nothing that the option governs.</source>
        <translation>Was jede Option für jeden Ereignistyp ergibt, nach Vorgaben, Vererbung und Regeln. Die Zahlen führen zu den Gründen unter der Tabelle; ein Strich sagt, dass der Ereignistyp nichts enthält, was die Option steuert.</translation>
    </message>
    <message>
        <source>Per family: the event types, every field that they can carry in the order of the payload, and why each option that is on is needed. Receivers ignore fields that they do not know. The same for every single event type, with examples, is in %1.</source>
        <translation>Je Familie: die Ereignistypen, jedes Feld, das sie enthalten können, in der Reihenfolge der Payload, und warum jede eingeschaltete Option gebraucht wird. Empfänger übergehen Felder, die sie nicht kennen. Dasselbe für jeden einzelnen Ereignistyp, mit Beispielen, steht in %1.</translation>
    </message>
    <message>
        <source>none directly; customers who are natural persons</source>
        <translation>unmittelbar keine; Kunden, die natürliche Personen sind</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (alle)</translation>
    </message>
    <message>
        <source>Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer</source>
        <translation>Name und Kontaktdaten des Verantwortlichen, gemeinsam Verantwortlicher, des Vertreters und des Datenschutzbeauftragten</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Kategorien von Empfängern</translation>
    </message>
    <message>
        <source>Transfers to third countries or international organisations, and their safeguards</source>
        <translation>Übermittlungen an Drittländer oder internationale Organisationen und deren Garantien</translation>
    </message>
    <message>
        <source>Envisaged time limits for erasure</source>
        <translation>Vorgesehene Löschfristen</translation>
    </message>
    <message>
        <source>Technical and organisational security measures (Article 32(1))</source>
        <translation>Technische und organisatorische Maßnahmen (Artikel 32 Absatz 1)</translation>
    </message>
    <message>
        <source>What leaves Ordinavo by this subscription and what is kept back, in the form that a record of processing activities (Article 30 GDPR) requires. A category names what a field can hold, not what it holds in one event.</source>
        <translation>Was durch dieses Abonnement Ordinavo verlässt und was zurückgehalten wird, in der Form, die ein Verzeichnis von Verarbeitungstätigkeiten (Artikel 30 DSGVO) verlangt. Eine Kategorie sagt, was ein Feld enthalten kann, nicht was es in einem Ereignis enthält.</translation>
    </message>
    <message>
        <source>Policy findings</source>
        <translation>Richtlinienbefunde</translation>
    </message>
    <message>
        <source>assumed: new for each attempt</source>
        <translation>angenommen: neu bei jedem Versuch</translation>
    </message>
    <message>
        <source>assumed: the time of the attempt</source>
        <translation>angenommen: die Zeit des Versuchs</translation>
    </message>
    <message>
        <source>Recognised by the event id, not by the delivery id. The receiver keeps the ids that it has processed.</source>
        <translation>Erkennbar an der Ereignis-ID, nicht an der Zustell-ID. Der Empfänger merkt sich die IDs, die er verarbeitet hat.</translation>
    </message>
    <message>
        <source>Wait after the previous attempt</source>
        <translation>Wartezeit nach dem vorigen Versuch</translation>
    </message>
    <message>
        <source>Take the bytes as they arrived, before any JSON is parsed: the same JSON written anew has other bytes and another signature.</source>
        <translation>Die Bytes nehmen, wie sie ankamen, bevor JSON gelesen wird: Dasselbe JSON neu geschrieben hat andere Bytes und eine andere Signatur.</translation>
    </message>
    <message>
        <source>Each delivery carries one signature.</source>
        <translation>Jede Zustellung trägt eine Signatur.</translation>
    </message>
    <message>
        <source>Each subscription has a secret of its own.</source>
        <translation>Jedes Abonnement hat ein eigenes Geheimnis.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <extracomment>minutes; an abbreviation</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours; an abbreviation</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds; an abbreviation</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two parts of a duration: 3 h, 30 min</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds; an abbreviation</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days; an abbreviation</extracomment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>EffectiveOptions</name>
    <message>
        <source>Contact details are out: they need customer context, which is off.</source>
        <translation>Kontaktdaten sind nicht enthalten: Sie setzen den Kundenkontext voraus, und der ist aus.</translation>
    </message>
    <message>
        <source>Billing details are out: this subscription is not a billing endpoint.</source>
        <translation>Abrechnungsdetails sind nicht enthalten: Dieses Abonnement ist kein Abrechnungsendpunkt.</translation>
    </message>
    <message>
        <source>Billing details are out: the tenant&apos;s billing webhook feature is off.</source>
        <translation>Abrechnungsdetails sind nicht enthalten: Die Funktion für Abrechnungs-Webhooks des Mandanten ist aus.</translation>
    </message>
    <message>
        <source>Billing details are out: this subscription is not a billing endpoint, and the tenant&apos;s billing webhook feature is off.</source>
        <translation>Abrechnungsdetails sind nicht enthalten: Dieses Abonnement ist kein Abrechnungsendpunkt, und die Funktion für Abrechnungs-Webhooks des Mandanten ist aus.</translation>
    </message>
    <message>
        <source>This event type carries no customer context.</source>
        <translation>Dieser Ereignistyp enthält keinen Kundenkontext.</translation>
    </message>
    <message>
        <source>This event type carries no contact details.</source>
        <translation>Dieser Ereignistyp enthält keine Kontaktdaten.</translation>
    </message>
    <message>
        <source>This event type carries no free text to preview.</source>
        <translation>Dieser Ereignistyp enthält keinen Freitext für eine Vorschau.</translation>
    </message>
    <message>
        <source>This event type carries no billing details.</source>
        <translation>Dieser Ereignistyp enthält keine Abrechnungsdetails.</translation>
    </message>
    <message>
        <source>Customer context is in by Ordinavo&apos;s default.</source>
        <translation>Der Kundenkontext ist nach der Vorgabe von Ordinavo enthalten.</translation>
    </message>
    <message>
        <source>Contact details are in: this design reads Ordinavo&apos;s default as included.</source>
        <translation>Kontaktdaten sind enthalten: Dieser Entwurf deutet die Vorgabe von Ordinavo als „enthalten“.</translation>
    </message>
    <message>
        <source>Contact details are out: this design reads Ordinavo&apos;s default as opt-in.</source>
        <translation>Kontaktdaten sind nicht enthalten: Dieser Entwurf deutet die Vorgabe von Ordinavo als „nur auf Wunsch“ (Opt-in).</translation>
    </message>
    <message>
        <source>The summary preview is out by Ordinavo&apos;s default.</source>
        <translation>Die Zusammenfassung (Vorschau) ist nach der Vorgabe von Ordinavo nicht enthalten.</translation>
    </message>
    <message>
        <source>Billing details are out by Ordinavo&apos;s default.</source>
        <translation>Abrechnungsdetails sind nach der Vorgabe von Ordinavo nicht enthalten.</translation>
    </message>
    <message>
        <source>Customer context is in: the subscription&apos;s default is on.</source>
        <translation>Der Kundenkontext ist enthalten: Die Vorgabe des Abonnements ist „ein“.</translation>
    </message>
    <message>
        <source>Customer context is out: the subscription&apos;s default is off.</source>
        <translation>Der Kundenkontext ist nicht enthalten: Die Vorgabe des Abonnements ist „aus“.</translation>
    </message>
    <message>
        <source>Contact details are in: the subscription&apos;s default is on.</source>
        <translation>Kontaktdaten sind enthalten: Die Vorgabe des Abonnements ist „ein“.</translation>
    </message>
    <message>
        <source>Contact details are out: the subscription&apos;s default is off.</source>
        <translation>Kontaktdaten sind nicht enthalten: Die Vorgabe des Abonnements ist „aus“.</translation>
    </message>
    <message>
        <source>The summary preview is in: the subscription&apos;s default is on.</source>
        <translation>Die Zusammenfassung (Vorschau) ist enthalten: Die Vorgabe des Abonnements ist „ein“.</translation>
    </message>
    <message>
        <source>The summary preview is out: the subscription&apos;s default is off.</source>
        <translation>Die Zusammenfassung (Vorschau) ist nicht enthalten: Die Vorgabe des Abonnements ist „aus“.</translation>
    </message>
    <message>
        <source>Billing details are in: the subscription&apos;s default is on.</source>
        <translation>Abrechnungsdetails sind enthalten: Die Vorgabe des Abonnements ist „ein“.</translation>
    </message>
    <message>
        <source>Billing details are out: the subscription&apos;s default is off.</source>
        <translation>Abrechnungsdetails sind nicht enthalten: Die Vorgabe des Abonnements ist „aus“.</translation>
    </message>
    <message>
        <source>Customer context is in: it is set on for this event type.</source>
        <translation>Der Kundenkontext ist enthalten: Er ist für diesen Ereignistyp eingeschaltet.</translation>
    </message>
    <message>
        <source>Customer context is out: it is set off for this event type.</source>
        <translation>Der Kundenkontext ist nicht enthalten: Er ist für diesen Ereignistyp ausgeschaltet.</translation>
    </message>
    <message>
        <source>Contact details are in: they are set on for this event type.</source>
        <translation>Kontaktdaten sind enthalten: Sie sind für diesen Ereignistyp eingeschaltet.</translation>
    </message>
    <message>
        <source>Contact details are out: they are set off for this event type.</source>
        <translation>Kontaktdaten sind nicht enthalten: Sie sind für diesen Ereignistyp ausgeschaltet.</translation>
    </message>
    <message>
        <source>The summary preview is in: it is set on for this event type.</source>
        <translation>Die Zusammenfassung (Vorschau) ist enthalten: Sie ist für diesen Ereignistyp eingeschaltet.</translation>
    </message>
    <message>
        <source>The summary preview is out: it is set off for this event type.</source>
        <translation>Die Zusammenfassung (Vorschau) ist nicht enthalten: Sie ist für diesen Ereignistyp ausgeschaltet.</translation>
    </message>
    <message>
        <source>Billing details are in: they are set on for this event type.</source>
        <translation>Abrechnungsdetails sind enthalten: Sie sind für diesen Ereignistyp eingeschaltet.</translation>
    </message>
    <message>
        <source>Billing details are out: they are set off for this event type.</source>
        <translation>Abrechnungsdetails sind nicht enthalten: Sie sind für diesen Ereignistyp ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>EventsCommand</name>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Lists event types with their family and provenance.</source>
        <translation>Listet Ereignistypen mit ihrer Familie und Herkunft auf.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Verification code</source>
        <translation>Prüfcode</translation>
    </message>
    <message>
        <source>For developers of receivers: functions that verify deliveries, in ten languages.</source>
        <translation>Für Entwickler von Empfängern: Funktionen, die Zustellungen prüfen, in zehn Sprachen.</translation>
    </message>
    <message>
        <source>Nothing was exported: the policy forbids it. %1</source>
        <translation>Nichts wurde exportiert: Die Richtlinie verbietet es. %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 Nothing was exported.</source>
        <extracomment>%1 a path, %2 a sentence of the system</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2 Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>For validating what arrives: one schema per event type, open and strict.</source>
        <translation>Zum Prüfen dessen, was ankommt: ein Schema je Ereignistyp, offen und streng.</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Postman-Sammlung</translation>
    </message>
    <message>
        <source>For trying out a receiver in Postman or newman: a signed request per event type.</source>
        <translation>Zum Ausprobieren eines Empfängers in Postman oder newman: eine signierte Anfrage je Ereignistyp.</translation>
    </message>
    <message>
        <source>Bruno collection</source>
        <translation>Bruno-Sammlung</translation>
    </message>
    <message>
        <source>For trying out a receiver in Bruno, as OpenCollection and as classic files.</source>
        <translation>Zum Ausprobieren eines Empfängers in Bruno, als OpenCollection und als klassische Dateien.</translation>
    </message>
    <message>
        <source>cURL scripts</source>
        <translation>cURL-Skripte</translation>
    </message>
    <message>
        <source>For terminals and pipelines: a script per event type that signs and sends.</source>
        <translation>Für Terminals und Pipelines: je Ereignistyp ein Skript, das signiert und sendet.</translation>
    </message>
    <message>
        <source>k6 load test</source>
        <translation>k6-Lasttest</translation>
    </message>
    <message>
        <source>For loads beyond one machine: signed events at a steady rate, some of them twice.</source>
        <translation>Für Lasten jenseits eines Rechners: signierte Ereignisse in gleichmäßiger Rate, einige doppelt.</translation>
    </message>
    <message>
        <source>Fixtures</source>
        <translation>Fixtures</translation>
    </message>
    <message>
        <source>For test suites of receivers: good, tampered, stale and repeated deliveries as exact bytes.</source>
        <translation>Für Testsuiten von Empfängern: gute, verfälschte, veraltete und wiederholte Zustellungen, Byte für Byte.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>For platform teams: the deliveries as CloudEvents and as Standard Webhooks, neither of them Ordinavo&apos;s.</source>
        <translation>Für Plattformteams: die Zustellungen als CloudEvents und als Standard Webhooks, beides nicht von Ordinavo.</translation>
    </message>
    <message>
        <source>The fixtures could not be packed into a zip file.</source>
        <translation>Die Fixtures konnten nicht in eine Zip-Datei gepackt werden.</translation>
    </message>
    <message>
        <source>OpenAPI 3.1</source>
        <translation>OpenAPI 3.1</translation>
    </message>
    <message>
        <source>For API tools: the webhooks as the sender promises them, and a receiver to generate servers and mocks from.</source>
        <translation>Für API-Werkzeuge: die Webhooks, wie der Sender sie zusagt, und ein Empfänger, aus dem sich Server und Attrappen erzeugen lassen.</translation>
    </message>
    <message>
        <source>AsyncAPI 3.0</source>
        <translation>AsyncAPI 3.0</translation>
    </message>
    <message>
        <source>For event catalogues: channel, operations, messages.</source>
        <translation>Für Ereigniskataloge: Kanal, Operationen, Nachrichten.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The whole specification as text, for repositories and wikis.</source>
        <translation>Die ganze Spezifikation als Text, für Repositorys und Wikis.</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML-Dokument</translation>
    </message>
    <message>
        <source>The whole specification as one page that loads nothing, for reading and sharing.</source>
        <translation>Die ganze Spezifikation als eine Seite, die nichts nachlädt, zum Lesen und Weitergeben.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>The whole specification as numbered pages, on A4 and US Letter, for printing and signing.</source>
        <translation>Die ganze Spezifikation als nummerierte Seiten, auf A4 und US Letter, zum Drucken und Unterschreiben.</translation>
    </message>
    <message>
        <source>Field list</source>
        <translation>Feldliste</translation>
    </message>
    <message>
        <source>Every field of every event type with its reason, for spreadsheets.</source>
        <translation>Jedes Feld jedes Ereignistyps mit seinem Grund, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>%1 could not be made: the PDF library failed. The other formats can still be exported.</source>
        <translation>%1 konnte nicht erzeugt werden: Die PDF-Bibliothek ist gescheitert. Die anderen Formate lassen sich weiterhin exportieren.</translation>
    </message>
    <message>
        <source>PDF documents cannot be made, since their module cannot be loaded: %1. Install Hookbench again, or export the other formats.</source>
        <translation>PDF-Dokumente können nicht erstellt werden, da ihr Modul nicht geladen werden kann: %1. Installieren Sie Hookbench neu oder exportieren Sie die anderen Formate.</translation>
    </message>
    <message>
        <source>These bytes are no zip archive.</source>
        <translation>Diese Bytes sind kein Zip-Archiv.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder.</source>
        <translation>%1 ist eine Datei. Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>reason</comment>
        <extracomment>What the system says of a failure, as a sentence: Permission denied.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a folder of that name is in the way.</source>
        <translation>Ein Ordner dieses Namens ist im Weg.</translation>
    </message>
    <message>
        <source>a file of that name is in the way.</source>
        <translation>Eine Datei dieses Namens ist im Weg.</translation>
    </message>
    <message>
        <source>%1 A part of the export is in the folder; the earlier files are in %2.</source>
        <translation>%1 Ein Teil des Exports steht im Ordner; die früheren Dateien liegen in %2.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes specs and documents of a design into a folder.</source>
        <translation>Schreibt Spezifikationen und Dokumente eines Entwurfs in einen Ordner.</translation>
    </message>
    <message>
        <source>--to is missing: --to FOLDER.</source>
        <translation>--to fehlt: --to ORDNER.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln files into %1.</source>
        <translation>
            <numerusform>%Ln Datei nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no folder. Name one that was exported into.</source>
        <translation>%1 ist kein Ordner. Nennen Sie einen, in den exportiert wurde.</translation>
    </message>
    <message>
        <source>%1 is what this design exports.</source>
        <translation>%1 ist, was dieser Entwurf exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files differ from what this design exports.</source>
        <translation>
            <numerusform>%Ln Datei weicht von dem ab, was dieser Entwurf exportiert.</numerusform>
            <numerusform>%Ln Dateien weichen von dem ab, was dieser Entwurf exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes nothing; tells whether the folder is what this design exports, and what differs.</source>
        <translation>Schreibt nichts; sagt, ob der Ordner ist, was dieser Entwurf exportiert, und was abweicht.</translation>
    </message>
    <message>
        <source>The folder to write into; it is made when it is not there. What an earlier export wrote is replaced.</source>
        <translation>Der Ordner, in den geschrieben wird; er wird angelegt, wenn er fehlt. Was ein früherer Export schrieb, wird ersetzt.</translation>
    </message>
    <message>
        <source>A format to write, more than once for several; all when it is not given. Files of other formats stay.</source>
        <translation>Ein Format, das geschrieben wird, mehrmals für mehrere; ohne die Option alle. Dateien anderer Formate bleiben.</translation>
    </message>
    <message>
        <source>Removed one file of an earlier export that this design no longer has.</source>
        <translation>Eine Datei eines früheren Exports entfernt, die dieser Entwurf nicht mehr hat.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln files of an earlier export that this design no longer has.</source>
        <translation>
            <numerusform>%Ln Datei eines früheren Exports entfernt, die dieser Entwurf nicht mehr hat.</numerusform>
            <numerusform>%Ln Dateien eines früheren Exports entfernt, die dieser Entwurf nicht mehr hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file differs from what this design exports.</source>
        <translation>Eine Datei weicht von dem ab, was dieser Entwurf exportiert.</translation>
    </message>
    <message>
        <source>Documents were compared in English; for those in another language give --lang.</source>
        <extracomment>A translation names its own language.</extracomment>
        <translation>Dokumente wurden auf Deutsch verglichen; für solche in einer anderen Sprache --lang angeben.</translation>
    </message>
</context>
<context>
    <name>ExportComparison</name>
    <message>
        <source>%1: this event type is new.</source>
        <translation>%1: Dieser Ereignistyp ist neu.</translation>
    </message>
    <message>
        <source>%1: this event type is gone.</source>
        <translation>%1: Dieser Ereignistyp ist weggefallen.</translation>
    </message>
    <message>
        <source>%1: %2 is new: %3.</source>
        <extracomment>%1 an event type, %2 a field, %3 its type</extracomment>
        <translation>%1: %2 ist neu: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is gone.</source>
        <translation>%1: %2 ist weggefallen.</translation>
    </message>
    <message>
        <source>%1: %2 is now kept out.</source>
        <translation>%1: %2 bleibt jetzt draußen.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 and is now %4.</source>
        <extracomment>%1 an event type, %2 a field, %3 and %4 types with values in brackets</extracomment>
        <translation>%1: %2 war %3 und ist jetzt %4.</translation>
    </message>
    <message>
        <source>%1: %2 could be missing and is now always there.</source>
        <translation>%1: %2 konnte fehlen und ist jetzt immer da.</translation>
    </message>
    <message>
        <source>%1: %2 was always there and can now be missing.</source>
        <translation>%1: %2 war immer da und kann jetzt fehlen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 differs.</source>
        <translation>%1 weicht ab.</translation>
    </message>
    <message>
        <source>%1 is left over from an earlier export.</source>
        <translation>%1 ist von einem früheren Export übrig.</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Customer context</source>
        <translation>Kundenkontext</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Summary preview</source>
        <translation>Zusammenfassung (Vorschau)</translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation>Abrechnungsdetails</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Secrets and API keys</source>
        <translation>Geheimnisse und API-Schlüssel</translation>
    </message>
    <message>
        <source>Target-level customer number</source>
        <translation>Kundennummer auf Zielebene</translation>
    </message>
    <message>
        <source>Always sent</source>
        <translation>Immer gesendet</translation>
    </message>
    <message>
        <source>operational</source>
        <comment>data class</comment>
        <translation>betrieblich</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>data class</comment>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>free text</source>
        <comment>data class</comment>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>billing</source>
        <comment>data class</comment>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>never</source>
        <comment>data class: never sent</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>documented</source>
        <comment>provenance: the vendor states it</comment>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>example</source>
        <comment>provenance: only seen in a published example</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>provenance: nothing is published</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Internal notes are never sent.</source>
        <translation>Interne Notizen werden nie gesendet.</translation>
    </message>
    <message>
        <source>API keys and webhook secrets are never sent.</source>
        <translation>API-Schlüssel und Webhook-Geheimnisse werden nie gesendet.</translation>
    </message>
    <message>
        <source>The customer number on a target is never sent; the customer number comes from the customer record.</source>
        <translation>Die Kundennummer an einem Ziel wird nie gesendet; die Kundennummer stammt aus dem Kundendatensatz.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>in</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Open question for Ordinavo: is it sent, under this name and with this type?</source>
        <translation>Offene Frage an Ordinavo: Wird es gesendet, unter diesem Namen und mit diesem Typ?</translation>
    </message>
    <message>
        <source>A billing trigger is not an invoice.</source>
        <translation>Ein Abrechnungsauslöser ist keine Rechnung.</translation>
    </message>
</context>
<context>
    <name>FieldReason</name>
    <message>
        <source>The catalogue version %1 does not have this field.</source>
        <translation>Die Katalogversion %1 hat dieses Feld nicht.</translation>
    </message>
    <message>
        <source>Only other event types carry this field, not %1.</source>
        <translation>Nur andere Ereignistypen enthalten dieses Feld, nicht %1.</translation>
    </message>
    <message>
        <source>Events of the type %1 carry no %2.</source>
        <translation>Ereignisse des Typs %1 enthalten Folgendes nicht: %2.</translation>
    </message>
    <message>
        <source>No option governs this field: it is always in.</source>
        <translation>Keine Option steuert dieses Feld: Es ist immer enthalten.</translation>
    </message>
    <message>
        <source>This design keeps contacts to the published fields; extended contact fields are assumed.</source>
        <translation>Dieser Entwurf beschränkt Kontakte auf die veröffentlichten Felder; erweiterte Kontaktfelder sind angenommen.</translation>
    </message>
    <message>
        <source>The record has no external id in the source system %1, and this design omits missing ids.</source>
        <translation>Der Datensatz hat keine externe ID im Quellsystem %1, und dieser Entwurf lässt fehlende IDs weg.</translation>
    </message>
    <message>
        <source>The sample record has no value for this field.</source>
        <translation>Der Beispieldatensatz hat keinen Wert für dieses Feld.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <translation>Aufruf: %1 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 [%2] [OPTION]…</source>
        <translation>Aufruf: %1 [%2] [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION]…</source>
        <translation>Aufruf: %1 %2 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <translation>Aufruf: %1 COMMAND [OPTION]…</translation>
    </message>
    <message>
        <source>Designs, builds, signs, sends and receives the webhooks of Ordinavo.</source>
        <translation>Entwirft, erzeugt, signiert, sendet und empfängt die Webhooks von Ordinavo.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Gibt die Version aus.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>Fine.</source>
        <translation>In Ordnung.</translation>
    </message>
    <message>
        <source>It ran and found something: does not verify, policy findings, not delivered.</source>
        <translation>Ausgeführt und etwas gefunden: Signatur stimmt nicht, Richtlinienbefunde oder nicht zugestellt.</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>Die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>A file or a name in it is unreadable, unwritable or invalid.</source>
        <translation>Eine Datei oder ein Name darin ist nicht lesbar, nicht schreibbar oder ungültig.</translation>
    </message>
    <message>
        <source>The host could not be reached.</source>
        <translation>Der Host war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The policy forbids it.</source>
        <translation>Die Richtlinie verbietet es.</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>Ein interner Fehler.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>See %1 for what a command takes.</source>
        <translation>Was ein Befehl annimmt, zeigt %1.</translation>
    </message>
    <message>
        <source>The language of texts: %1. Names in data are never translated.</source>
        <translation>Die Sprache der Texte: %1. Namen in Daten werden nie übersetzt.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Gibt diese Hilfe aus.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 nimmt eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>The delivery log gave no answer.</source>
        <translation>Das Zustellprotokoll gab keine Antwort.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Lists, exports and trims the delivery log.</source>
        <translation>Listet, exportiert und kürzt das Zustellprotokoll.</translation>
    </message>
    <message>
        <source>Which attempts: words of text, type:, id:, status:, class:, mark:, error:, since:, until:, run:; for example &quot;status:5xx since:2h&quot;.</source>
        <translation>Welche Versuche: Wörter, type:, id:, status:, class:, mark:, error:, since:, until:, run:; zum Beispiel „status:5xx since:2h“.</translation>
    </message>
    <message>
        <source>Only the attempts of this run.</source>
        <translation>Nur die Versuche dieses Laufs.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 100 when it is not given, 0 for all.</source>
        <translation>Höchstens so viele, die neuesten; 100 ohne Angabe, 0 für alle.</translation>
    </message>
    <message>
        <source>Writes them to FILE: %1.</source>
        <translation>Schreibt sie nach FILE: %1.</translation>
    </message>
    <message>
        <source>Deletes the attempts of --filter or --run for good.</source>
        <translation>Löscht die Versuche von --filter oder --run endgültig.</translation>
    </message>
    <message>
        <source>Deletes attempts that are older than N days.</source>
        <translation>Löscht Versuche, die älter als N Tage sind.</translation>
    </message>
    <message>
        <source>Deletes all attempts but the newest N.</source>
        <translation>Löscht alle Versuche außer den neuesten N.</translation>
    </message>
    <message>
        <source>The log&apos;s file, instead of the user&apos;s own.</source>
        <translation>Die Datei des Protokolls, statt der eigenen des Benutzers.</translation>
    </message>
    <message>
        <source>The time that 15m, 2h, 7d and --keep-days count back from.</source>
        <translation>Die Zeit, von der 15m, 2h, 7d und --keep-days zurückzählen.</translation>
    </message>
    <message>
        <source>--export needs a FILE to write.</source>
        <translation>--export braucht eine Datei FILE zum Schreiben.</translation>
    </message>
    <message>
        <source>A FILE is only written with --export.</source>
        <translation>Eine Datei FILE wird nur mit --export geschrieben.</translation>
    </message>
    <message>
        <source>--delete stands with neither --export nor --keep.</source>
        <translation>--delete steht weder mit --export noch mit --keep.</translation>
    </message>
    <message>
        <source>--delete needs --filter or --run; --keep 0 deletes everything.</source>
        <translation>--delete braucht --filter oder --run; --keep 0 löscht alles.</translation>
    </message>
    <message>
        <source>--keep and --keep-days look at the whole log: they stand without --filter, --run and --export.</source>
        <translation>--keep und --keep-days gelten dem ganzen Protokoll: Sie stehen ohne --filter, --run und --export.</translation>
    </message>
    <message>
        <source>There is no delivery log: HOOKBENCH_HISTORY is none. Name one by --database.</source>
        <translation>Es gibt kein Zustellprotokoll: HOOKBENCH_HISTORY ist none. Nennen Sie eines mit --database.</translation>
    </message>
    <message>
        <source>There is no delivery log at %1 yet.</source>
        <translation>Unter %1 gibt es noch kein Zustellprotokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n attempts.</source>
        <translation>
            <numerusform>%n Versuch gelöscht.</numerusform>
            <numerusform>%n Versuche gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n attempts to %1.</source>
        <translation>
            <numerusform>%n Versuch nach %1 geschrieben.</numerusform>
            <numerusform>%n Versuche nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted one attempt.</source>
        <translation>Ein Versuch gelöscht.</translation>
    </message>
    <message>
        <source>Where --export writes; - is the standard output.</source>
        <translation>Wohin --export schreibt; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Shows signatures, cookies and credentials as well, also those in addresses.</source>
        <translation>Zeigt auch Signaturen, Cookies und Zugangsdaten, auch die in Adressen.</translation>
    </message>
    <message>
        <source>--limit is for the list alone; --filter chooses what is exported or deleted.</source>
        <translation>--limit gilt nur für die Liste; --filter wählt, was exportiert oder gelöscht wird.</translation>
    </message>
    <message>
        <source>There is no delivery log at %1.</source>
        <translation>Unter %1 gibt es kein Zustellprotokoll.</translation>
    </message>
    <message>
        <source>These are the newest %1 attempts; --limit 0 lists all.</source>
        <translation>Das sind die neuesten %1 Versuche; --limit 0 listet alle auf.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>A double quote in the filter has no partner. Close it, or leave it out.</source>
        <translation>Ein Anführungszeichen im Filter hat kein Gegenstück. Schließen Sie es, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The filter does not know &quot;%1&quot;. After %2 can stand: %3.</source>
        <translation>Der Filter kennt „%1“ nicht. Nach %2 kann stehen: %3.</translation>
    </message>
    <message>
        <source>Nothing stands after %1 in the filter.</source>
        <translation>Nach %1 steht im Filter nichts.</translation>
    </message>
    <message>
        <source>The filter does not understand &quot;%1&quot;. After status: stand codes as in 500, 5xx, 400-499 or 429,503.</source>
        <translation>Der Filter versteht „%1“ nicht. Nach status: stehen Codes wie 500, 5xx, 400-499 oder 429,503.</translation>
    </message>
    <message>
        <source>The filter does not understand &quot;%1&quot;. A time is 15m, 2h or 7d ago, a date as in 2026-06-18, or an instant as in 2026-06-18T16:40:00Z.</source>
        <translation>Der Filter versteht „%1“ nicht. Eine Zeit ist 15m, 2h oder 7d vor jetzt, ein Datum wie 2026-06-18 oder ein Zeitpunkt wie 2026-06-18T16:40:00Z.</translation>
    </message>
    <message>
        <source>The filter does not know &quot;%1&quot;. It knows type:, id:, status:, class:, mark:, error:, since:, until: and run:; other text with a colon stands in double quotes.</source>
        <translation>Der Filter kennt „%1“ nicht. Er kennt type:, id:, status:, class:, mark:, error:, since:, until: und run:; anderer Text mit Doppelpunkt steht in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>%1 is no delivery log of Hookbench. It was left as it is; name another file.</source>
        <translation>%1 ist kein Zustellprotokoll von Hookbench. Die Datei blieb, wie sie ist; nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The delivery log %1 is damaged: %2. It was left as it is; move it away to begin a new one.</source>
        <translation>Das Zustellprotokoll %1 ist beschädigt: %2. Es blieb, wie es ist; verschieben Sie es, um ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>Cannot read the delivery log %1: %2.</source>
        <translation>Das Zustellprotokoll %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The delivery log %1 was written by a newer Hookbench. It was left as it is; use that version, or name another file.</source>
        <translation>Das Zustellprotokoll %1 stammt von einem neueren Hookbench. Es blieb, wie es ist; nehmen Sie jene Version, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>Cannot create the delivery log %1: %2.</source>
        <translation>Das Zustellprotokoll %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (Debian: libqt6sql6-sqlite).</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>Cannot open the delivery log %1: %2.</source>
        <translation>Das Zustellprotokoll %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>SQLite cannot read it</source>
        <translation>SQLite kann es nicht lesen</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>Cannot write the delivery log %1: %2.</source>
        <translation>Das Zustellprotokoll %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot write the delivery log: %1.</source>
        <translation>Das Zustellprotokoll lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Cannot read the delivery log: %1.</source>
        <translation>Das Zustellprotokoll lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The attempt is no longer in the delivery log.</source>
        <translation>Der Versuch steht nicht mehr im Zustellprotokoll.</translation>
    </message>
    <message>
        <source>The delivery log is damaged: an attempt cannot be read.</source>
        <translation>Das Zustellprotokoll ist beschädigt: Ein Versuch lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ImportedExport</name>
    <message>
        <source>%1 is no zip archive, or it cannot be read.</source>
        <translation>%1 ist kein Zip-Archiv oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>it has no list &quot;vectors&quot; of the usual length</source>
        <translation>es hat keine Liste „vectors“ der üblichen Länge</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>the pack has no such file</source>
        <translation>das Paket hat keine solche Datei</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>es kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>es ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>a vector needs &quot;kind&quot;, &quot;eventType&quot; and &quot;body&quot;</source>
        <translation>ein Vektor braucht „kind“, „eventType“ und „body“</translation>
    </message>
    <message>
        <source>this is no exported schema; &quot;eventType&quot; has no fixed value</source>
        <translation>das ist kein exportiertes Schema; „eventType“ hat keinen festen Wert</translation>
    </message>
    <message>
        <source>another schema is of the event type &quot;%1&quot; already</source>
        <translation>ein anderes Schema ist schon vom Ereignistyp „%1“</translation>
    </message>
    <message>
        <source>%1 has neither strict JSON Schemas nor a fixtures pack to compare with. Name a folder that was exported into.</source>
        <translation>%1 hat weder strenge JSON-Schemas noch ein Paket mit Testdaten zum Vergleichen. Nennen Sie einen Ordner, in den exportiert wurde.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the name &quot;%1&quot; appears twice in one object</source>
        <translation>der Name „%1“ kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <extracomment>%1 is a file name, %4 says what is wrong there</extracomment>
        <translation>%1, Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>a byte order mark stands before the JSON; save it without</source>
        <translation>vor dem JSON steht eine Bytereihenfolge-Markierung (BOM); ohne sie speichern</translation>
    </message>
    <message>
        <source>it is empty, where JSON should stand</source>
        <translation>leer, wo JSON stehen sollte</translation>
    </message>
    <message>
        <source>the JSON ends too early</source>
        <translation>das JSON endet zu früh</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>das ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>an object in braces should stand here</source>
        <translation>hier sollte ein Objekt in geschweiften Klammern stehen</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is not known here; check its spelling or remove it</source>
        <translation>das Element „%1“ ist hier nicht bekannt; Schreibweise prüfen oder entfernen</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is missing in this object</source>
        <translation>das Element „%1“ fehlt in diesem Objekt</translation>
    </message>
    <message>
        <source>format %1 is newer than this program, which reads up to format %2; use a newer Hookbench</source>
        <translation>Format %1 ist neuer als dieses Programm, das bis Format %2 liest; ein neueres Hookbench verwenden</translation>
    </message>
    <message>
        <source>the format should be a whole number from 1 to %1</source>
        <translation>das Format sollte eine ganze Zahl von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>a list in brackets should stand here</source>
        <translation>hier sollte eine Liste in eckigen Klammern stehen</translation>
    </message>
    <message>
        <source>a text in quotes should stand here</source>
        <translation>hier sollte ein Text in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>this text must not be empty</source>
        <translation>dieser Text darf nicht leer sein</translation>
    </message>
    <message>
        <source>this name must have no white space and no control characters</source>
        <translation>dieser Name darf weder Leerraum noch Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>a whole number should stand here</source>
        <translation>hier sollte eine ganze Zahl stehen</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>true or false should stand here</source>
        <translation>hier sollte true oder false stehen</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <comment>severity, sentence, id of the rule</comment>
        <translation>%1: %2 [%3]</translation>
    </message>
    <message>
        <source>%1: %2: %3 [%4]</source>
        <comment>severity, event type, sentence, id of the rule</comment>
        <translation>%1: %2: %3 [%4]</translation>
    </message>
    <message>
        <source>Checks a design against the policy of the payload matrix.</source>
        <translation>Prüft einen Entwurf gegen die Richtlinie der Payload-Matrix.</translation>
    </message>
    <message>
        <source>The policy has nothing to say about %1.</source>
        <translation>Die Richtlinie hat zu %1 nichts anzumerken.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The same for every event.</source>
        <translation>Für jedes Ereignis gleich.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Stays the same over all deliveries of an event: deduplicate by it and the source.</source>
        <translation>Bleibt über alle Zustellungen eines Ereignisses gleich: Duplikate an ihr und der Quelle erkennen.</translation>
    </message>
    <message>
        <source>A reference to the tenant; where the payload has no tenantId, a fixed one that you choose.</source>
        <translation>Ein Verweis auf den Mandanten; hat die Nutzlast keine tenantId, ein fester, den Sie wählen.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Unverändert.</translation>
    </message>
    <message>
        <source>The time of the event. X-Ordinavo-Timestamp is the time of the attempt (assumed).</source>
        <translation>Die Zeit des Ereignisses. X-Ordinavo-Timestamp ist die Zeit des Versuchs (angenommen).</translation>
    </message>
    <message>
        <source>Optional: the record that the event is about.</source>
        <translation>Freigestellt: der Datensatz, um den es geht.</translation>
    </message>
    <message>
        <source>Optional: the exported JSON Schema of the event type.</source>
        <translation>Freigestellt: das exportierte JSON-Schema des Ereignistyps.</translation>
    </message>
    <message>
        <source>Optional extension, for tracing.</source>
        <translation>Freigestellte Erweiterung, zum Nachverfolgen.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Open questions for Ordinavo</source>
        <translation>Offene Fragen an Ordinavo</translation>
    </message>
    <message>
        <source>%1 Assumed: %2</source>
        <extracomment>%1 a question, %2 the answer that is assumed until there is one</extracomment>
        <translation>%1 Angenommen: %2</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s: Ordinavo sends no CloudEvents, and the mapping on this page is assumed.</source>
        <translation>Nicht von Ordinavo: Ordinavo sendet keine CloudEvents, und die Zuordnung auf dieser Seite ist angenommen.</translation>
    </message>
    <message>
        <source>It is for platforms that route by CloudEvents. Whatever stands in front of the platform verifies the signature over the raw body first, then adds the headers below, and leaves the body as it is (binary content mode).</source>
        <translation>Sie ist für Plattformen, die nach CloudEvents verteilen. Was vor der Plattform steht, prüft zuerst die Signatur über den rohen Body, fügt dann die Header unten hinzu und lässt den Body, wie er ist (binary content mode).</translation>
    </message>
    <message>
        <source>Design: %1. Subscription: %2.</source>
        <translation>Entwurf: %1. Abonnement: %2.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>In header values spaces, quotation marks, percent signs and everything that is not ASCII are percent-encoded.</source>
        <translation>In Header-Werten werden Leerzeichen, Anführungszeichen, Prozentzeichen und alles, was nicht ASCII ist, prozentkodiert.</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>In the body alone.</source>
        <translation>Nur im Body.</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustellungs-ID</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>`X-Ordinavo-Timestamp`, ISO 8601</source>
        <translation>`X-Ordinavo-Timestamp`, ISO 8601</translation>
    </message>
    <message>
        <source>`webhook-timestamp`, whole seconds since 1970</source>
        <translation>`webhook-timestamp`, ganze Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>`X-Ordinavo-Signature`: `sha256=` and lower-case hexadecimal digits</source>
        <translation>`X-Ordinavo-Signature`: `sha256=` und kleingeschriebene Hexadezimalziffern</translation>
    </message>
    <message>
        <source>`webhook-signature`: `v1,` and base64; several stand apart by spaces</source>
        <translation>`webhook-signature`: `v1,` und Base64; mehrere sind durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert wird</translation>
    </message>
    <message>
        <source>The raw body alone.</source>
        <translation>Nur der rohe Body.</translation>
    </message>
    <message>
        <source>Id, timestamp and raw body with dots between them.</source>
        <translation>ID, Zeitstempel und roher Body mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Its UTF-8 bytes as given.</source>
        <translation>Seine UTF-8-Bytes, wie gegeben.</translation>
    </message>
    <message>
        <source>`whsec_` and base64; the decoded bytes are the key.</source>
        <translation>`whsec_` und Base64; die dekodierten Bytes sind der Schlüssel.</translation>
    </message>
    <message>
        <source>Id and timestamp are protected</source>
        <translation>ID und Zeitstempel sind geschützt</translation>
    </message>
    <message>
        <source>No: compare them with the body.</source>
        <translation>Nein: mit dem Body vergleichen.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Wechsel des Geheimnisses</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Both secrets sign while they overlap.</source>
        <translation>Beide Geheimnisse signieren, solange sie sich überschneiden.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Durchgerechnetes Beispiel</translation>
    </message>
    <message>
        <source>Signed with the public sample secret, which protects nothing:</source>
        <translation>Signiert mit dem öffentlichen Beispielgeheimnis, das nichts schützt:</translation>
    </message>
    <message>
        <source>The key is what the base64 stands for:</source>
        <translation>Der Schlüssel ist, wofür das Base64 steht:</translation>
    </message>
    <message>
        <source>What is signed begins so, and goes on with the body below, byte for byte and without a line break at its end:</source>
        <translation>Was signiert wird, beginnt so und geht mit dem Body unten weiter, Byte für Byte und ohne Zeilenumbruch am Ende:</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of it in base64 is the signature in this delivery:</source>
        <translation>HMAC-SHA256 davon in Base64 ist die Signatur in dieser Zustellung:</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s: Ordinavo signs the body alone. This page shows the same deliveries by the profile of standardwebhooks.com, for comparing.</source>
        <translation>Nicht von Ordinavo: Ordinavo signiert nur den Body. Diese Seite zeigt dieselben Zustellungen nach dem Profil von standardwebhooks.com, zum Vergleichen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>MatrixCommand</name>
    <message>
        <source>in</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>out</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>in (subscription)</source>
        <translation>enthalten (Abonnement)</translation>
    </message>
    <message>
        <source>out (subscription)</source>
        <translation>nicht enthalten (Abonnement)</translation>
    </message>
    <message>
        <source>in (event)</source>
        <translation>enthalten (Ereignis)</translation>
    </message>
    <message>
        <source>out (event)</source>
        <translation>nicht enthalten (Ereignis)</translation>
    </message>
    <message>
        <source>in (rule)</source>
        <translation>enthalten (Regel)</translation>
    </message>
    <message>
        <source>out (rule)</source>
        <translation>nicht enthalten (Regel)</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event type and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prints the payload matrix of a design with its effective states.</source>
        <translation>Gibt die Payload-Matrix eines Entwurfs mit ihren wirksamen Zuständen aus.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Writes a new design with one subscription.</source>
        <translation>Schreibt einen neuen Entwurf mit einem Abonnement.</translation>
    </message>
    <message>
        <source>Where to write it, for example erp.hookbench.</source>
        <translation>Zielort der Datei, zum Beispiel erp.hookbench.</translation>
    </message>
    <message>
        <source>The catalogue version: connect, preview, or all, the default.</source>
        <translation>Die Katalogversion: connect, preview oder all (Vorgabe).</translation>
    </message>
    <message>
        <source>Marks the subscription as a billing endpoint.</source>
        <translation>Kennzeichnet das Abonnement als Abrechnungsendpunkt.</translation>
    </message>
    <message>
        <source>The tenant has the billing webhook feature.</source>
        <translation>Der Mandant hat die Funktion für Abrechnungs-Webhooks.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Ersetzt eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name, or replace it with --force.</source>
        <translation>%1 ist bereits vorhanden und blieb unverändert. Einen anderen Namen wählen oder die Datei mit --force ersetzen.</translation>
    </message>
    <message>
        <source>Wrote the new design %1.</source>
        <translation>Neuer Entwurf %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 means the design that comes along, wherever a design is named. Choose another name, for example %1.hookbench.</source>
        <translation>%1 bedeutet überall, wo ein Entwurf genannt wird, den mitgelieferten. Wählen Sie einen anderen Namen, zum Beispiel %1.hookbench.</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>The policy blocks sending. %1</source>
        <translation>Die Richtlinie verhindert das Senden. %1</translation>
    </message>
    <message>
        <source>Without the secret the event cannot be signed, and an unsigned one is not sent. %1</source>
        <translation>Ohne das Geheimnis kann das Ereignis nicht signiert werden, und ein unsigniertes wird nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>OpenQuestions</name>
    <message>
        <source>When is a failed delivery sent again, and how often?</source>
        <translation>Wann und wie oft wird eine gescheiterte Zustellung erneut gesendet?</translation>
    </message>
    <message>
        <source>Ten attempts: at once, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, each ± 10 %, as Standard Webhooks recommends.</source>
        <translation>Zehn Versuche: sofort, dann nach 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h und 24 h, jeweils ± 10 %, wie Standard Webhooks empfiehlt.</translation>
    </message>
    <message>
        <source>How long may a receiver take to answer?</source>
        <translation>Wie lange darf ein Empfänger für die Antwort brauchen?</translation>
    </message>
    <message>
        <source>15 seconds for the whole attempt.</source>
        <translation>15 Sekunden für den ganzen Versuch.</translation>
    </message>
    <message>
        <source>Which answers are tried again?</source>
        <translation>Nach welchen Antworten wird es erneut versucht?</translation>
    </message>
    <message>
        <source>2xx is delivered; 3xx, 4xx but 410, 5xx, time-outs and network errors are tried again.</source>
        <translation>2xx gilt als zugestellt; nach 3xx, 4xx außer 410, 5xx, Zeitüberschreitungen und Netzwerkfehlern wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Is Retry-After honoured, and 410 Gone?</source>
        <translation>Werden Retry-After und 410 Gone beachtet?</translation>
    </message>
    <message>
        <source>Retry-After of 429 and 503 replaces the wait; 410 stops and disables the subscription.</source>
        <translation>Retry-After bei 429 und 503 ersetzt die Wartezeit; 410 beendet die Zustellung und deaktiviert das Abonnement.</translation>
    </message>
    <message>
        <source>What happens after the last attempt, and when is a subscription disabled?</source>
        <translation>Was geschieht nach dem letzten Versuch, und wann wird ein Abonnement deaktiviert?</translation>
    </message>
    <message>
        <source>The event is not sent again by itself; the subscription stays on.</source>
        <translation>Das Ereignis wird nicht von selbst erneut gesendet; das Abonnement bleibt aktiv.</translation>
    </message>
    <message>
        <source>Is X-Ordinavo-Timestamp the time of the event or of the attempt? If of the event, every retry after 5 minutes would have to be refused by the vendor&apos;s own rule.</source>
        <translation>Ist X-Ordinavo-Timestamp die Zeit des Ereignisses oder des Versuchs? Wäre es die des Ereignisses, müsste nach der eigenen Regel des Herstellers jede Wiederholung nach 5 Minuten abgewiesen werden.</translation>
    </message>
    <message>
        <source>The time of the attempt.</source>
        <translation>Die Zeit des Versuchs.</translation>
    </message>
    <message>
        <source>Does X-Ordinavo-Delivery-Id stay the same over retries?</source>
        <translation>Bleibt X-Ordinavo-Delivery-Id über Wiederholungen gleich?</translation>
    </message>
    <message>
        <source>It is new for each attempt; event id and body stay.</source>
        <translation>Sie ist bei jedem Versuch neu; Ereignis-ID und Body bleiben.</translation>
    </message>
    <message>
        <source>What are the payload options called in the API?</source>
        <translation>Wie heißen die Payload-Optionen in der API?</translation>
    </message>
    <message>
        <source>customerContext, contactDetails, summaryPreview, billingDetails.</source>
        <translation>customerContext, contactDetails, summaryPreview, billingDetails.</translation>
    </message>
    <message>
        <source>Which fields do contact details and billing details add?</source>
        <translation>Welche Felder fügen Kontaktdaten und Abrechnungsdetails hinzu?</translation>
    </message>
    <message>
        <source>Those that the matrix of this export shows.</source>
        <translation>Diejenigen, die die Matrix dieses Exports zeigt.</translation>
    </message>
    <message>
        <source>What are the payloads of the event types without a published example?</source>
        <translation>Wie sehen die Payloads der Ereignistypen ohne veröffentlichtes Beispiel aus?</translation>
    </message>
    <message>
        <source>The same envelope and objects as in the two published examples.</source>
        <translation>Derselbe Umschlag und dieselben Objekte wie in den zwei veröffentlichten Beispielen.</translation>
    </message>
    <message>
        <source>Which values can status, result and the like have?</source>
        <translation>Welche Werte können status, result und Ähnliches haben?</translation>
    </message>
    <message>
        <source>Any text; new values are no break.</source>
        <translation>Beliebiger Text; neue Werte sind kein Bruch.</translation>
    </message>
    <message>
        <source>What does a signing secret look like, and how long do two overlap in a rotation?</source>
        <translation>Wie sieht ein Signaturgeheimnis aus, und wie lange überlappen sich zwei bei einem Wechsel?</translation>
    </message>
    <message>
        <source>Any text, its UTF-8 bytes as given; 24 hours of overlap.</source>
        <translation>Beliebiger Text, seine UTF-8-Bytes wie gegeben; 24 Stunden Überlappung.</translation>
    </message>
    <message>
        <source>How large can a body be?</source>
        <translation>Wie groß kann ein Body sein?</translation>
    </message>
    <message>
        <source>Well under 100 KB.</source>
        <translation>Deutlich unter 100 KB.</translation>
    </message>
    <message>
        <source>Are redirects followed?</source>
        <translation>Wird Weiterleitungen gefolgt?</translation>
    </message>
    <message>
        <source>No; a 3xx answer is a failed attempt.</source>
        <translation>Nein; eine 3xx-Antwort ist ein gescheiterter Versuch.</translation>
    </message>
    <message>
        <source>Are receivers without HTTPS accepted?</source>
        <translation>Werden Empfänger ohne HTTPS angenommen?</translation>
    </message>
    <message>
        <source>No; plain HTTP is for trying out on one computer.</source>
        <translation>Nein; reines HTTP dient dem Ausprobieren auf einem Rechner.</translation>
    </message>
    <message>
        <source>Omitted.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>Null.</source>
        <translation>Null.</translation>
    </message>
    <message>
        <source>Is what an option leaves out omitted or null?</source>
        <translation>Wird weggelassen, was eine Option ausschließt, oder ist es null?</translation>
    </message>
    <message>
        <source>How long is a summary preview at most?</source>
        <translation>Wie lang ist die Vorschau einer Zusammenfassung höchstens?</translation>
    </message>
    <message>
        <source>%1 characters, cut at a word.</source>
        <translation>%1 Zeichen, an einem Wort abgeschnitten.</translation>
    </message>
    <message>
        <source>Billing trigger events are not invoices: they carry no amounts, prices, currency or tax. Invoice creation, pricing, taxation and accounting stay with the connected billing system.</source>
        <translation>Abrechnungsauslöser sind keine Rechnungen: Sie enthalten keine Beträge, Preise, Währungen oder Steuern. Rechnungserstellung, Preisbildung, Besteuerung und Buchhaltung bleiben beim angebundenen Abrechnungssystem.</translation>
    </message>
</context>
<context>
    <name>OpenedDesign</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The design has no subscription &quot;%1&quot;; it has: %2.</source>
        <translation>Der Entwurf hat kein Abonnement „%1“; vorhanden: %2.</translation>
    </message>
    <message>
        <source>The event type %1 is not in the catalogue version &quot;%2&quot; that the design uses.</source>
        <translation>Der Ereignistyp %1 ist nicht in der Katalogversion „%2“ enthalten, die der Entwurf verwendet.</translation>
    </message>
    <message>
        <source>There is no event type &quot;%1&quot;; %2 lists those that there are.</source>
        <translation>Es gibt keinen Ereignistyp „%1“; %2 listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>There is no event type &quot;%1&quot;. Did you mean %2?</source>
        <translation>Es gibt keinen Ereignistyp „%1“. War %2 gemeint?</translation>
    </message>
    <message>
        <source>The design&apos;s sample &quot;%1&quot; does not exist; there are: %2.</source>
        <translation>Die Beispieldaten „%1“ des Entwurfs existieren nicht; vorhanden: %2.</translation>
    </message>
</context>
<context>
    <name>PayloadCommand</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>in</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>out</source>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>Prints the body of one event, its headers, or why each field is in or out.</source>
        <translation>Gibt den Body eines Ereignisses, seine Header oder den Grund aus, warum jedes Feld enthalten ist oder nicht.</translation>
    </message>
    <message>
        <source>Prints the signed headers instead of the body.</source>
        <translation>Gibt die signierten Header statt des Bodys aus.</translation>
    </message>
    <message>
        <source>Prints for each field whether it is in and why.</source>
        <translation>Gibt für jedes Feld aus, ob es enthalten ist und warum.</translation>
    </message>
    <message>
        <source>--headers and --explain exclude each other.</source>
        <translation>--headers und --explain schließen einander aus.</translation>
    </message>
</context>
<context>
    <name>PayloadTab</name>
    <message>
        <source>one line added</source>
        <translation>eine Zeile hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>one line removed</source>
        <translation>eine Zeile entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>one line changed</source>
        <translation>eine Zeile geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>lines +%1 −%2 ~%3</source>
        <comment>the signs that stand before added, removed, changed lines</comment>
        <translation>Zeilen +%1 −%2 ~%3</translation>
    </message>
    <message>
        <source>−%1 bytes</source>
        <translation>−%1 Bytes</translation>
    </message>
    <message>
        <source>+%1 bytes</source>
        <translation>+%1 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>Copied the body, %n bytes.</source>
        <translation>
            <numerusform>Body kopiert, %n Byte.</numerusform>
            <numerusform>Body kopiert, %n Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the headers, %n bytes.</source>
        <translation>
            <numerusform>Header kopiert, %n Byte.</numerusform>
            <numerusform>Header kopiert, %n Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the HTTP message, %n bytes.</source>
        <translation>
            <numerusform>HTTP-Nachricht kopiert, %n Byte.</numerusform>
            <numerusform>HTTP-Nachricht kopiert, %n Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the string to sign, %n bytes.</source>
        <translation>
            <numerusform>Zu signierende Zeichenfolge kopiert, %n Byte.</numerusform>
            <numerusform>Zu signierende Zeichenfolge kopiert, %n Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the cURL command, %n bytes.</source>
        <translation>
            <numerusform>cURL-Befehl kopiert, %n Byte.</numerusform>
            <numerusform>cURL-Befehl kopiert, %n Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the verification code, %n bytes.</source>
        <translation>
            <numerusform>Prüfcode kopiert, %n Byte.</numerusform>
            <numerusform>Prüfcode kopiert, %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a change did to a payload: bytes, then lines: &quot;+84 bytes · 5 lines added&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlannedRun</name>
    <message>
        <source>1 delivery</source>
        <translation>1 Zustellung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln Zustellung</numerusform>
            <numerusform>%Ln Zustellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event</source>
        <comment>of one event</comment>
        <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>of so many events</comment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, one attempt each.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event</extracomment>
        <translation>%1 von %2, je ein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <comment>at most so many attempts</comment>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at most %3 each, waits of up to %4 in all.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min</extracomment>
        <translation>%1 von %2, je höchstens %3, Wartezeiten bis zusammen %4.</translation>
    </message>
    <message>
        <source>%1 of %2, at most %3 each, waits of up to %4 in all; accelerated ×%5: %6.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min; %5: 1,000; %6: 4 min 32 s</extracomment>
        <translation>%1 von %2, je höchstens %3, Wartezeiten bis zusammen %4; ×%5 beschleunigt: %6.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The catalogue has no version &quot;%1&quot;; choose one of %2.</source>
        <translation>Der Katalog hat keine Version „%1“; eine von %2 wählen.</translation>
    </message>
    <message>
        <source>The design names the event type &quot;%1&quot;, which the catalogue does not have. Correct it or take it out.</source>
        <translation>Der Entwurf nennt den Ereignistyp „%1“, den der Katalog nicht enthält. Korrigieren oder herausnehmen.</translation>
    </message>
    <message>
        <source>The design names the event type &quot;%1&quot;, which the catalogue does not have. Did you mean &quot;%2&quot;?</source>
        <translation>Der Entwurf nennt den Ereignistyp „%1“, den der Katalog nicht enthält. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <extracomment>an unknown event type and the one that was probably meant, in a list of several</extracomment>
        <translation>%1 (war %2 gemeint?)</translation>
    </message>
    <message>
        <source>The design names event types that the catalogue does not have: %1. Correct them or take them out.</source>
        <translation>Der Entwurf nennt Ereignistypen, die der Katalog nicht enthält: %1. Korrigieren oder herausnehmen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details and is not a billing endpoint. Turn billing details off, or mark the subscription as a billing endpoint.</source>
        <translation>„%1“ fordert Abrechnungsdetails an und ist kein Abrechnungsendpunkt. Abrechnungsdetails ausschalten oder das Abonnement als Abrechnungsendpunkt kennzeichnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details in %2 and is not a billing endpoint. Turn them off there, or mark the subscription as a billing endpoint.</source>
        <translation>„%1“ fordert in %2 Abrechnungsdetails an und ist kein Abrechnungsendpunkt. Sie dort ausschalten oder das Abonnement als Abrechnungsendpunkt kennzeichnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details, and the tenant&apos;s billing webhook feature is off. Turn billing details off, or the feature on.</source>
        <translation>„%1“ fordert Abrechnungsdetails an, und die Funktion für Abrechnungs-Webhooks des Mandanten ist aus. Abrechnungsdetails ausschalten oder die Funktion einschalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details in %2, and the tenant&apos;s billing webhook feature is off. Turn them off there, or the feature on.</source>
        <translation>„%1“ fordert in %2 Abrechnungsdetails an, und die Funktion für Abrechnungs-Webhooks des Mandanten ist aus. Sie dort ausschalten oder die Funktion einschalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for contact details without customer context, so they stay out. Turn customer context on, or contact details off.</source>
        <translation>„%1“ fordert Kontaktdaten ohne Kundenkontext an, daher bleiben sie weg. Kundenkontext einschalten oder Kontaktdaten ausschalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for contact details without customer context in %2, so they stay out. Turn customer context on there, or contact details off.</source>
        <translation>„%1“ fordert in %2 Kontaktdaten ohne Kundenkontext an, daher bleiben sie weg. Dort Kundenkontext einschalten oder Kontaktdaten ausschalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends role, email and phone of contacts, which Ordinavo has not published. Record a justification, or keep contacts to the published fields.</source>
        <translation>„%1“ sendet Rolle, E-Mail und Telefon von Kontakten, was Ordinavo nicht veröffentlicht hat. Eine Begründung festhalten oder Kontakte auf die veröffentlichten Felder beschränken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends role, email and phone of contacts in %2, which Ordinavo has not published. Record a justification, or keep contacts to the published fields.</source>
        <translation>„%1“ sendet in %2 Rolle, E-Mail und Telefon von Kontakten, was Ordinavo nicht veröffentlicht hat. Eine Begründung festhalten oder Kontakte auf die veröffentlichten Felder beschränken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text, which can hold personal data. Record a justification, or turn the summary preview off.</source>
        <translation>„%1“ sendet gekürzten Freitext, der personenbezogene Daten enthalten kann. Eine Begründung festhalten oder die Zusammenfassung (Vorschau) ausschalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text in %2, which can hold personal data. Record a justification, or turn the summary preview off there.</source>
        <translation>„%1“ sendet in %2 gekürzten Freitext, der personenbezogene Daten enthalten kann. Eine Begründung festhalten oder die Zusammenfassung (Vorschau) dort ausschalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text, with a recorded justification. Confirm it in the design review.</source>
        <translation>„%1“ sendet gekürzten Freitext, mit festgehaltener Begründung. In der Entwurfsprüfung bestätigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text in %2, with a recorded justification. Confirm it in the design review.</source>
        <translation>„%1“ sendet in %2 gekürzten Freitext, mit festgehaltener Begründung. In der Entwurfsprüfung bestätigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends to %2 without encryption. Use https, or a receiver on this machine.</source>
        <translation>„%1“ sendet unverschlüsselt an %2. https oder einen Empfänger auf diesem Computer verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs with the public sample secret, which proves nothing. Give it a secret of its own before it is used.</source>
        <translation>„%1“ signiert mit dem öffentlichen Beispielgeheimnis, das nichts beweist. Vor dem Einsatz ein eigenes Geheimnis vergeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; subscribes to event types that the chosen catalogue does not have: %2. Take them out, or choose a catalogue that has them.</source>
        <translation>„%1“ abonniert Ereignistypen, die der gewählte Katalog nicht enthält: %2. Sie herausnehmen oder einen Katalog wählen, der sie enthält.</translation>
    </message>
    <message numerus="yes">
        <source>Ordinavo sets options per subscription, so &quot;%1&quot; needs %n subscriptions there. Create them as planned, or let the event types agree.</source>
        <translation>
            <numerusform>Ordinavo setzt Optionen je Abonnement, daher braucht „%1“ dort %n Abonnement. Wie geplant anlegen oder die Ereignistypen angleichen.</numerusform>
            <numerusform>Ordinavo setzt Optionen je Abonnement, daher braucht „%1“ dort %n Abonnements. Wie geplant anlegen oder die Ereignistypen angleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payloads in &quot;%1&quot; that nothing published shows: %2 of %3. Ask Ordinavo before a receiver relies on them.</source>
        <translation>Payloads in „%1“, die nirgends veröffentlicht sind: %2 von %3. Bei Ordinavo nachfragen, bevor ein Empfänger sich darauf verlässt.</translation>
    </message>
    <message>
        <source>This design signs by a scheme that is not Ordinavo&apos;s, for comparison. Choose Ordinavo&apos;s for a receiver of real events.</source>
        <translation>Dieser Entwurf signiert zum Vergleich nach einem Verfahren, das nicht das von Ordinavo ist. Für einen Empfänger echter Ereignisse das von Ordinavo wählen.</translation>
    </message>
</context>
<context>
    <name>PolicyOption</name>
    <message>
        <source>--policy takes one of %1, or a policy file. %2</source>
        <translation>--policy nimmt eines von %1 oder eine Regeldatei. %2</translation>
    </message>
    <message>
        <source>--attempts takes a whole number from 1 to %1.</source>
        <translation>--attempts nimmt eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--attempts cannot lengthen this policy: it has no wait that could be repeated. Take another one with --policy.</source>
        <translation>--attempts kann diese Regel nicht verlängern: Sie hat keine Wartezeit, die sich wiederholen ließe. Mit --policy eine andere nehmen.</translation>
    </message>
    <message>
        <source>Attempts at most; beyond the policy&apos;s own the last wait is repeated.</source>
        <translation>Versuche höchstens; über die der Regel hinaus wiederholt sich die letzte Wartezeit.</translation>
    </message>
    <message>
        <source>Retry policy: %1, one attempt. Assumed: Ordinavo publishes no retry rules.</source>
        <translation>Wiederholungsregel: %1, ein Versuch. Angenommen: Ordinavo veröffentlicht keine Regeln für Wiederholungen.</translation>
    </message>
    <message>
        <source>Retry policy: %1, up to %2 attempts, waits of %3 in all without jitter. Assumed: Ordinavo publishes no retry rules.</source>
        <extracomment>%3 is a time in hours, minutes and seconds: 75:35:05</extracomment>
        <translation>Wiederholungsregel: %1, bis zu %2 Versuche, ohne Streuung zusammen %3 Wartezeit. Angenommen: Ordinavo veröffentlicht keine Regeln für Wiederholungen.</translation>
    </message>
    <message>
        <source>When and how often it is tried again, one of %1, or a policy file; %2 when it is not given, and then send does not try a host again that cannot be reached. Assumed: Ordinavo publishes no retry rules.</source>
        <translation>Wann und wie oft erneut versucht wird, eines von %1 oder eine Regeldatei; ohne die Option %2, und dann versucht send einen Host, der nicht erreichbar ist, kein zweites Mal. Angenommen: Ordinavo veröffentlicht keine Regeln dafür.</translation>
    </message>
</context>
<context>
    <name>PreparedEvent</name>
    <message>
        <source>--set knows no option &quot;%1&quot;; there are: %2.</source>
        <translation>--set kennt keine Option „%1“; vorhanden: %2.</translation>
    </message>
    <message>
        <source>--set knows no option &quot;%1&quot;. Did you mean %2?</source>
        <translation>--set kennt keine Option „%1“. War %2 gemeint?</translation>
    </message>
    <message>
        <source>--set %1 takes on or off: --set %1=on.</source>
        <translation>--set %1 erwartet on oder off: --set %1=on.</translation>
    </message>
    <message>
        <source>The event type, for example visit_report.approved.</source>
        <translation>Der Ereignistyp, zum Beispiel visit_report.approved.</translation>
    </message>
    <message>
        <source>Sets an option of this event on or off: %1. May be repeated.</source>
        <translation>Setzt eine Option dieses Ereignisses auf on oder off: %1. Mehrfach verwendbar.</translation>
    </message>
    <message>
        <source>--event is missing: --event visit_report.approved.</source>
        <translation>--event fehlt: --event visit_report.approved.</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; does not get events of the type %2; the payload is what it would get.</source>
        <translation>Das Abonnement „%1“ erhält keine Ereignisse des Typs %2; die Payload ist, was es erhalten würde.</translation>
    </message>
    <message>
        <source>Policy error: %1</source>
        <translation>Richtlinienfehler: %1</translation>
    </message>
    <message>
        <source>Policy warning: %1</source>
        <translation>Richtlinienwarnung: %1</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; gets no event type; name one with --event.</source>
        <translation>Das Abonnement „%1“ bekommt keinen Ereignistyp; mit --event einen nennen.</translation>
    </message>
</context>
<context>
    <name>ReceiveCommand</name>
    <message>
        <source>--port takes a number from 0 to 65535; 0 takes any free port.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535; 0 nimmt einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>Runs the built-in receiver: its address, then a line for each request.</source>
        <translation>Startet den eingebauten Empfänger: seine Adresse, dann eine Zeile je Anfrage.</translation>
    </message>
    <message>
        <source>The port on the loopback address; 5005 or a free one when it is not given.</source>
        <translation>Der Port an der Loopback-Adresse; ohne Angabe 5005 oder ein freier.</translation>
    </message>
    <message>
        <source>By what duplicates are told: eventId, the default, deliveryId, or off.</source>
        <translation>Woran Duplikate erkannt werden: eventId (Vorgabe), deliveryId oder off.</translation>
    </message>
    <message>
        <source>Port %1 is taken; this is a free one.</source>
        <translation>Port %1 ist belegt; dies ist ein freier.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>--tolerance takes minutes from 1 to %1, or off for any age.</source>
        <translation>--tolerance nimmt Minuten von 1 bis %1 oder off für jedes Alter.</translation>
    </message>
    <message>
        <source>--ca-out needs a certificate to write. Choose one with --tls.</source>
        <translation>--ca-out braucht ein Zertifikat. Wählen Sie eines mit --tls.</translation>
    </message>
    <message>
        <source>out of order: request %1 brought the later %2</source>
        <extracomment>%1 is the number of a request, %2 an event id</extracomment>
        <translation>nicht in der Reihenfolge: Anfrage %1 brachte das spätere %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>What deliveries that verify are answered, one after the other: 500x2,429;retry-after=30,timeout,reset,200. The last one repeats. A delivery takes effect when its answer is a 2xx.</source>
        <translation>Was gültig signierte Zustellungen der Reihe nach zur Antwort bekommen: 500x2,429;retry-after=30,timeout,reset,200. Die letzte Antwort wiederholt sich. Eine Zustellung wirkt, wenn ihre Antwort 2xx ist.</translation>
    </message>
    <message>
        <source>How many minutes old a timestamp may be, 5 when it is not given; off for any age.</source>
        <translation>Wie viele Minuten alt ein Zeitstempel sein darf; 5 ohne Angabe; off für jedes Alter.</translation>
    </message>
    <message>
        <source>Receives by HTTPS, with a certificate made on the spot.</source>
        <translation>Empfängt über HTTPS, mit einem sofort erstellten Zertifikat.</translation>
    </message>
    <message>
        <source>Writes the authority that signed the certificate as PEM, for the sender to trust.</source>
        <translation>Schreibt die Zertifizierungsstelle des Zertifikats als PEM, damit der Sender ihr vertrauen kann.</translation>
    </message>
    <message>
        <source>Port %1 is taken. Choose another one, or leave --port out to get a free one.</source>
        <translation>Port %1 ist belegt. Einen anderen wählen oder --port weglassen, um einen freien zu erhalten.</translation>
    </message>
</context>
<context>
    <name>ReceiverBehaviour</name>
    <message>
        <source>by event id</source>
        <translation>nach Ereignis-ID</translation>
    </message>
    <message>
        <source>by delivery id</source>
        <translation>nach Zustellungs-ID</translation>
    </message>
    <message>
        <source>duplicates not told</source>
        <translation>Duplikate nicht erkannt</translation>
    </message>
    <message>
        <source>HTTPS, expired certificate</source>
        <translation>HTTPS, abgelaufenes Zertifikat</translation>
    </message>
    <message>
        <source>HTTPS, wrong name</source>
        <translation>HTTPS, falscher Name</translation>
    </message>
    <message>
        <source>HTTPS, self-signed</source>
        <translation>HTTPS, selbst signiert</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 are answers of a receiver, like &quot;500×2, 429&quot;, %2 is the last one, which repeats</extracomment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>answers %1</source>
        <extracomment>%1 is like &quot;500×2, then 200&quot;</extracomment>
        <translation>antwortet %1</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>jedes Alter</translation>
    </message>
    <message>
        <source>up to %L1 min old</source>
        <translation>bis %L1 min alt</translation>
    </message>
    <message>
        <source>By the event id, Ordinavo&apos;s rule</source>
        <translation>Nach der Ereignis-ID, Ordinavos Regel</translation>
    </message>
    <message>
        <source>By the delivery id, which retries may change</source>
        <translation>Nach der Zustellungs-ID, die sich bei Wiederholungen ändern kann</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>HTTP, without TLS</source>
        <translation>HTTP, ohne TLS</translation>
    </message>
    <message>
        <source>HTTPS with a good certificate</source>
        <translation>HTTPS mit gutem Zertifikat</translation>
    </message>
    <message>
        <source>HTTPS with an expired certificate</source>
        <translation>HTTPS mit abgelaufenem Zertifikat</translation>
    </message>
    <message>
        <source>HTTPS with a certificate for another host</source>
        <translation>HTTPS mit einem Zertifikat für einen anderen Host</translation>
    </message>
    <message>
        <source>HTTPS with a self-signed certificate</source>
        <translation>HTTPS mit selbst signiertem Zertifikat</translation>
    </message>
</context>
<context>
    <name>ReceiverReason</name>
    <message>
        <source>The request line is not one of HTTP/1.1.</source>
        <translation>Die Anfragezeile entspricht nicht HTTP/1.1.</translation>
    </message>
    <message>
        <source>A header line is not one of HTTP/1.1.</source>
        <translation>Eine Header-Zeile entspricht nicht HTTP/1.1.</translation>
    </message>
    <message>
        <source>A header line is folded, which HTTP/1.1 no longer allows.</source>
        <translation>Eine Header-Zeile ist umbrochen, was HTTP/1.1 nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>The request line and headers are larger than %1.</source>
        <translation>Anfragezeile und Header sind größer als %1.</translation>
    </message>
    <message>
        <source>The body is larger than %1.</source>
        <translation>Der Body ist größer als %1.</translation>
    </message>
    <message>
        <source>Content-Length is no number, or stands there beside another length.</source>
        <translation>Content-Length ist keine Zahl oder steht neben einer anderen Längenangabe.</translation>
    </message>
    <message>
        <source>Content-Length stands there twice.</source>
        <translation>Content-Length kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Transfer-Encoding stands there beside another length.</source>
        <translation>Transfer-Encoding steht neben einer anderen Längenangabe.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood here is chunked, in HTTP/1.1.</source>
        <translation>Als Transfer-Encoding wird hier nur chunked verstanden, in HTTP/1.1.</translation>
    </message>
    <message>
        <source>The chunks of the body are broken.</source>
        <translation>Die Chunks des Bodys sind fehlerhaft.</translation>
    </message>
    <message>
        <source>The chunks of the body are too small for its size.</source>
        <translation>Die Chunks des Bodys sind zu klein für seine Größe.</translation>
    </message>
    <message>
        <source>The request line and headers did not come in time.</source>
        <translation>Die Anfragezeile und die Header kamen nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>Zu viele Verbindungen sind offen.</translation>
    </message>
    <message>
        <source>There has to be exactly one Host header.</source>
        <translation>Es muss genau einen Host-Header geben.</translation>
    </message>
    <message>
        <source>This receiver serves localhost only; the Host header names another.</source>
        <translation>Dieser Empfänger bedient nur localhost; der Host-Header nennt einen anderen.</translation>
    </message>
    <message>
        <source>The request comes from a page in a browser.</source>
        <translation>Die Anfrage kommt von einer Seite in einem Browser.</translation>
    </message>
    <message>
        <source>Deliveries go to the path /hook.</source>
        <translation>Zustellungen gehen an den Pfad /hook.</translation>
    </message>
    <message>
        <source>Deliveries are sent with POST.</source>
        <translation>Zustellungen werden mit POST gesendet.</translation>
    </message>
    <message>
        <source>The only expectation understood here is 100-continue.</source>
        <translation>Die einzige hier verstandene Expect-Angabe ist 100-continue.</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>Der Header %1 fehlt.</translation>
    </message>
    <message>
        <source>The header %1 stands there twice.</source>
        <translation>Der Header %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>Content-Type has to be application/json.</source>
        <translation>Content-Type muss application/json sein.</translation>
    </message>
    <message>
        <source>X-Ordinavo-Webhook-Version is not v1, the only version known here.</source>
        <translation>X-Ordinavo-Webhook-Version ist nicht v1, die einzige hier bekannte Version.</translation>
    </message>
    <message>
        <source>The receiver has no secret to verify with.</source>
        <translation>Der Empfänger hat kein Geheimnis zum Prüfen.</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>Die Signatur hält der Prüfung nicht stand.</translation>
    </message>
    <message>
        <source>%1 is not a Unix time in whole seconds.</source>
        <translation>%1 ist keine Unix-Zeit in ganzen Sekunden.</translation>
    </message>
    <message>
        <source>%1 is not a time like 2026-06-18T16:40:00Z.</source>
        <translation>%1 ist keine Zeitangabe wie 2026-06-18T16:40:00Z.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is older than %n minutes.</source>
        <translation>
            <numerusform>%1 ist älter als %n Minute.</numerusform>
            <numerusform>%1 ist älter als %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than %n minutes ahead. Compare the clocks.</source>
        <translation>
            <numerusform>%1 liegt mehr als %n Minute in der Zukunft. Die Uhren vergleichen.</numerusform>
            <numerusform>%1 liegt mehr als %n Minuten in der Zukunft. Die Uhren vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body verifies but is not valid JSON.</source>
        <translation>Der Body ist geprüft, aber kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The body verifies but is not a JSON object.</source>
        <translation>Der Body ist geprüft, aber kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The signed body has no eventId.</source>
        <translation>Der signierte Body hat keine eventId.</translation>
    </message>
    <message>
        <source>%1 is not the eventId of the signed body. The header is not signed: somebody may have changed it.</source>
        <translation>%1 ist nicht die eventId des signierten Bodys. Der Header ist nicht signiert: Jemand könnte ihn geändert haben.</translation>
    </message>
    <message>
        <source>%1 is not the eventType of the signed body. The header is not signed: somebody may have changed it.</source>
        <translation>%1 ist nicht der eventType des signierten Bodys. Der Header ist nicht signiert: Jemand könnte ihn geändert haben.</translation>
    </message>
    <message>
        <source>Request %1 had the same event id and took effect.</source>
        <translation>Anfrage %1 hatte dieselbe Ereignis-ID und wurde wirksam.</translation>
    </message>
    <message>
        <source>Request %1 had the same delivery id and took effect.</source>
        <translation>Anfrage %1 hatte dieselbe Zustellungs-ID und wurde wirksam.</translation>
    </message>
    <message>
        <source>The receiver&apos;s script answers %1 here, so that the delivery takes no effect.</source>
        <translation>Das Skript des Empfängers antwortet hier %1, sodass die Zustellung nicht wirkt.</translation>
    </message>
    <message>
        <source>The connection ended before the request was whole.</source>
        <translation>Die Verbindung endete, bevor die Anfrage vollständig war.</translation>
    </message>
</context>
<context>
    <name>ReceiverUrl</name>
    <message>
        <source>Enter the URL of a receiver.</source>
        <translation>Die URL eines Empfängers eingeben.</translation>
    </message>
    <message>
        <source>This is not a URL: check it for blanks and wrong characters.</source>
        <translation>Dies ist keine URL: auf Leerzeichen und falsche Zeichen prüfen.</translation>
    </message>
    <message>
        <source>A receiver&apos;s URL begins with http:// or https://. Write that in front.</source>
        <translation>Die URL eines Empfängers beginnt mit http:// oder https://. Dies davorsetzen.</translation>
    </message>
    <message>
        <source>The URL names no host. Write one after the two slashes.</source>
        <translation>Die URL nennt keinen Host. Einen nach den beiden Schrägstrichen angeben.</translation>
    </message>
    <message>
        <source>A receiver&apos;s URL must not carry a user name or password. Take them out.</source>
        <translation>Die URL eines Empfängers darf weder Benutzernamen noch Passwort enthalten. Diese herausnehmen.</translation>
    </message>
    <message>
        <source>What follows # never reaches a receiver; this may be the address of a page for people.</source>
        <translation>Was nach # steht, erreicht nie einen Empfänger; dies ist vielleicht die Adresse einer Seite für Menschen.</translation>
    </message>
</context>
<context>
    <name>RecoveryJournal</name>
    <message>
        <source>Cannot create the folder %1 for unsaved work. Save the design to a file.</source>
        <translation>Der Ordner %1 für nicht gespeicherte Arbeit lässt sich nicht anlegen. Den Entwurf in einer Datei speichern.</translation>
    </message>
</context>
<context>
    <name>Redelivery</name>
    <message>
        <source>Sent again from the log with a new event id. Ordinavo is not known to do that; a receiver takes it for a new event.</source>
        <translation>Aus dem Protokoll mit neuer Ereignis-ID erneut gesendet. Von Ordinavo ist das nicht bekannt; ein Empfänger hält es für ein neues Ereignis.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id and today&apos;s body. Ordinavo is not known to do that; a receiver that deduplicates by event id never looks at the new body.</source>
        <translation>Aus dem Protokoll mit derselben Ereignis-ID und dem heutigen Body erneut gesendet. Von Ordinavo ist das nicht bekannt; ein Empfänger, der nach Ereignis-ID entdoppelt, sieht den neuen Body nie an.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id, bytes and timestamp. Whether Ordinavo&apos;s retries keep the timestamp is not published; a receiver refuses it after 5 minutes.</source>
        <translation>Aus dem Protokoll mit derselben Ereignis-ID, denselben Bytes und demselben Zeitstempel erneut gesendet. Ob Ordinavos Wiederholungen den Zeitstempel behalten, ist nicht veröffentlicht; ein Empfänger weist es nach 5 Minuten ab.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id and bytes, a fresh timestamp and a new delivery id. Ordinavo&apos;s own retries are assumed to look like this; a receiver takes it for a duplicate.</source>
        <translation>Aus dem Protokoll mit derselben Ereignis-ID und denselben Bytes, frischem Zeitstempel und neuer Zustellungs-ID erneut gesendet. Ordinavos eigene Wiederholungen sehen angenommen so aus; ein Empfänger hält es für ein Duplikat.</translation>
    </message>
    <message>
        <source>The body that was sent has no eventId that could be replaced. Keep the event id, or take the current body.</source>
        <translation>Der gesendete Body hat keine eventId, die ersetzt werden könnte. Behalten Sie die Ereignis-ID, oder nehmen Sie den aktuellen Body.</translation>
    </message>
    <message>
        <source>The design&apos;s catalogue has no event type %1, so there is no current body. Send the frozen one.</source>
        <translation>Der Katalog des Entwurfs hat keinen Ereignistyp %1, also gibt es keinen aktuellen Body. Senden Sie den eingefrorenen.</translation>
    </message>
    <message>
        <source>%1 again, from the log</source>
        <translation>%1 noch einmal, aus dem Protokoll</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>%1 is not an address that a delivery can go to. Enter one that begins with http:// or https://.</source>
        <translation>%1 ist keine Adresse, an die eine Zustellung gehen kann. Eine eingeben, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>The address %1 names no host. Enter one like https://example.com/hook.</source>
        <translation>Die Adresse %1 nennt keinen Host. Eine wie https://example.com/hook eingeben.</translation>
    </message>
    <message>
        <source>The address of %1 carries a user name or a password, which a delivery does not send. Take them out of the address.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort, was eine Zustellung nicht sendet. Beides aus der Adresse herausnehmen.</translation>
    </message>
    <message>
        <source>“%1” is not a header name. Use letters, digits and hyphens.</source>
        <translation>„%1“ ist kein Header-Name. Buchstaben, Ziffern und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>The header %1 is written when the request is sent. Take it out of the list.</source>
        <translation>Der Header %1 wird beim Senden der Anfrage geschrieben. Aus der Liste herausnehmen.</translation>
    </message>
    <message>
        <source>The value of the header %1 contains a line break or a NUL character. Take it out.</source>
        <translation>Der Wert des Headers %1 enthält einen Zeilenumbruch oder ein NUL-Zeichen. Herausnehmen.</translation>
    </message>
    <message>
        <source>The value of the header %1 consists of spaces. Enter a value or leave it empty.</source>
        <translation>Der Wert des Headers %1 besteht aus Leerzeichen. Einen Wert eingeben oder leer lassen.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method. Use POST.</source>
        <translation>„%1“ ist keine HTTP-Methode. POST verwenden.</translation>
    </message>
</context>
<context>
    <name>RetryAfter</name>
    <message>
        <source>The Retry-After header is empty.</source>
        <translation>Der Header Retry-After ist leer.</translation>
    </message>
    <message>
        <source>The Retry-After header asks for a negative time, which counts as none.</source>
        <translation>Der Header Retry-After verlangt eine negative Zeit; das zählt als keine.</translation>
    </message>
    <message>
        <source>The Retry-After header &quot;%1&quot; is neither seconds nor an HTTP date.</source>
        <translation>Der Header Retry-After „%1“ ist weder eine Zahl von Sekunden noch ein HTTP-Datum.</translation>
    </message>
    <message>
        <source>The answer has more than one Retry-After header; the longest wait counts.</source>
        <translation>Die Antwort hat mehr als einen Header Retry-After; die längste Wartezeit zählt.</translation>
    </message>
</context>
<context>
    <name>RetryPolicy</name>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Like Svix</source>
        <translation>Wie Svix</translation>
    </message>
    <message>
        <source>Like Convoy</source>
        <translation>Wie Convoy</translation>
    </message>
    <message>
        <source>Like Shopify</source>
        <translation>Wie Shopify</translation>
    </message>
    <message>
        <source>Like GitHub</source>
        <translation>Wie GitHub</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>a time with its unit is missing here, from %1 to %2, such as &quot;250ms&quot;, &quot;5s&quot;, &quot;2h&quot; or &quot;1d&quot;</source>
        <translation>hier fehlt eine Zeit mit Einheit, von %1 bis %2, etwa &quot;250ms&quot;, &quot;5s&quot;, &quot;2h&quot; oder &quot;1d&quot;</translation>
    </message>
    <message>
        <source>status codes from 100 to 599 are missing here, such as &quot;429, 502-504&quot;</source>
        <translation>hier fehlen Statuscodes von 100 bis 599, etwa &quot;429, 502-504&quot;</translation>
    </message>
    <message>
        <source>these are more than %1 waits</source>
        <translation>das sind mehr als %1 Wartezeiten</translation>
    </message>
    <message>
        <source>a number from 0 to 1 is missing here</source>
        <translation>hier fehlt eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>&quot;disables&quot; or &quot;retries&quot; is missing here</source>
        <translation>hier fehlt &quot;disables&quot; oder &quot;retries&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is missing here</source>
        <translation>hier fehlt eine ganze Zahl von 0 bis %1</translation>
    </message>
</context>
<context>
    <name>RetryReason</name>
    <message>
        <source>The receiver ended with %1, which is no final answer.</source>
        <translation>Der Empfänger hat mit %1 geendet, was keine endgültige Antwort ist.</translation>
    </message>
    <message>
        <source>The receiver answered %1; redirects are not followed.</source>
        <translation>Der Empfänger hat mit %1 geantwortet; Weiterleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The receiver answered %1, which is no HTTP status.</source>
        <translation>Der Empfänger hat mit %1 geantwortet, was kein HTTP-Status ist.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Der Empfänger hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>The host&apos;s name was not found.</source>
        <translation>Der Name des Hosts wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>Es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>No whole answer came before the deadline.</source>
        <translation>Vor Ablauf der Frist kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer.</source>
        <translation>Der Empfänger hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The receiver reset the connection.</source>
        <translation>Der Empfänger hat die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>The answer was no proper HTTP.</source>
        <translation>Die Antwort war kein korrektes HTTP.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>The answer&apos;s head was too large.</source>
        <translation>Der Kopf der Antwort war zu groß.</translation>
    </message>
    <message>
        <source>The send was stopped.</source>
        <translation>Das Senden wurde gestoppt.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request is not valid, and would not be the next time.</source>
        <translation>Es wurde nichts gesendet: Die Anfrage ist ungültig und wäre es auch beim nächsten Mal.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>Es kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The schedule says %1.</source>
        <translation>Der Zeitplan sagt %1.</translation>
    </message>
    <message>
        <source>The schedule says %1, ± %2 %.</source>
        <extracomment>%1 is a time such as 5 min, %2 a number of percent</extracomment>
        <translation>Der Zeitplan sagt %1, ± %2 %.</translation>
    </message>
    <message>
        <source>Nothing more is sent to this receiver.</source>
        <translation>An diesen Empfänger wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The policy stops after %1.</source>
        <translation>Die Regel hört nach %1 auf.</translation>
    </message>
    <message>
        <source>The policy makes one attempt.</source>
        <translation>Die Regel sieht einen einzigen Versuch vor.</translation>
    </message>
    <message>
        <source>This was the last of %1 attempts.</source>
        <translation>Das war der letzte von %1 Versuchen.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2, which the policy does not heed after this status.</source>
        <translation>Der Empfänger hat mit %1 geantwortet und bittet um %2, was die Regel nach diesem Status nicht beachtet.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins, but the policy allows it at most %4.</source>
        <translation>Der Empfänger hat mit %1 geantwortet und bittet um %2; der Zeitplan sagt %3. Retry-After geht vor, doch die Regel gesteht ihm höchstens %4 zu.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins.</source>
        <translation>Der Empfänger hat mit %1 geantwortet und bittet um %2; der Zeitplan sagt %3. Retry-After geht vor.</translation>
    </message>
    <message>
        <source>The send was stopped before the next attempt.</source>
        <translation>Das Senden wurde vor dem nächsten Versuch gestoppt.</translation>
    </message>
    <message>
        <source>The receiver was disabled in the meantime.</source>
        <translation>Der Empfänger wurde inzwischen deaktiviert.</translation>
    </message>
    <message>
        <source>It was exhausted delivery %1 in a row, which disables the receiver.</source>
        <translation>Das war die erschöpfte Zustellung %1 in Folge; das deaktiviert den Empfänger.</translation>
    </message>
    <message>
        <source>A host that cannot be reached at all gets no second attempt.</source>
        <translation>Ein Host, der gar nicht erreichbar ist, bekommt keinen zweiten Versuch.</translation>
    </message>
    <message>
        <source>An attack probe is sent once.</source>
        <translation>Eine Angriffsprobe wird einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>The run was stopped: 1 delivery cancelled.</source>
        <translation>Der Lauf wurde abgebrochen: 1 Zustellung abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The run was stopped: %Ln of %1 deliveries cancelled.</source>
        <extracomment>%Ln of %1 deliveries, %1 is 2 or more</extracomment>
        <translation>
            <numerusform>Der Lauf wurde abgebrochen: %Ln von %1 Zustellungen nicht beendet.</numerusform>
            <numerusform>Der Lauf wurde abgebrochen: %Ln von %1 Zustellungen nicht beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWriter</name>
    <message>
        <source>Cannot write %1: %2. Nothing was changed.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>der Datenträger hat nur einen Teil aufgenommen</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>das Geschriebene lässt sich nicht unverändert zurücklesen</translation>
    </message>
</context>
<context>
    <name>SampleRecords</name>
    <message>
        <source>this list must not be empty</source>
        <translation>diese Liste darf nicht leer sein</translation>
    </message>
    <message>
        <source>the source system &quot;%1&quot; appears twice</source>
        <translation>das Quellsystem „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>a record begins with its id, a whole number</source>
        <translation>ein Datensatz beginnt mit seiner ID, einer ganzen Zahl</translation>
    </message>
    <message>
        <source>a record holds texts, numbers, true and false</source>
        <translation>ein Datensatz enthält Texte, Zahlen, true und false</translation>
    </message>
    <message>
        <source>the tenant &quot;%1&quot; appears twice</source>
        <translation>der Mandant „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the tenant &quot;%1&quot; has no records here</source>
        <translation>der Mandant „%1“ hat hier keine Datensätze</translation>
    </message>
    <message>
        <source>there is no source system &quot;%1&quot; in &quot;sourceSystems&quot;</source>
        <translation>es gibt kein Quellsystem „%1“ in „sourceSystems“</translation>
    </message>
    <message>
        <source>there is no record &quot;%1&quot; in &quot;records&quot;</source>
        <translation>es gibt keinen Datensatz „%1“ in „records“</translation>
    </message>
    <message>
        <source>this record has an external id in this source system already</source>
        <translation>dieser Datensatz hat in diesem Quellsystem bereits eine externe ID</translation>
    </message>
</context>
<context>
    <name>SecretBytes</name>
    <message>
        <source>Cannot read the secret from %1: %2.</source>
        <translation>Das Geheimnis lässt sich nicht lesen (%1): %2.</translation>
    </message>
    <message>
        <source>The secret in %1 is longer than 64 KiB; is it the right file?</source>
        <translation>Das Geheimnis (%1) ist länger als 64 KiB; ist es die richtige Datei?</translation>
    </message>
</context>
<context>
    <name>SecretFinder</name>
    <message>
        <source>The secret in %1 is empty.</source>
        <translation>Das Geheimnis (%1) ist leer.</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2.</source>
        <translation>Das Geheimnis lässt sich nicht lesen (%1): %2.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no environment variable %1 to take the secret from.</source>
        <translation>Es gibt keine Umgebungsvariable %1, aus der das Geheimnis zu nehmen wäre.</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>The secret is in this file, less one final newline.</source>
        <translation>Das Geheimnis steht in dieser Datei, ohne einen abschließenden Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The secret comes from the standard input.</source>
        <translation>Das Geheimnis kommt aus der Standardeingabe.</translation>
    </message>
    <message>
        <source>The secret is in this environment variable.</source>
        <translation>Das Geheimnis steht in dieser Umgebungsvariable.</translation>
    </message>
    <message>
        <source>The secret is in the system&apos;s keychain under this name; sample is the public sample secret.</source>
        <translation>Das Geheimnis liegt unter diesem Namen im Schlüsselbund des Systems; sample ist das öffentliche Beispielgeheimnis.</translation>
    </message>
    <message>
        <source>The secret can come from one place only; several are given.</source>
        <translation>Das Geheimnis kann nur aus einer Quelle kommen; mehrere sind angegeben.</translation>
    </message>
    <message>
        <source>Body and secret cannot both come from the standard input.</source>
        <translation>Body und Geheimnis können nicht beide aus der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>The design names the secret &quot;%1&quot;, whose value is not in it. Give it with --secret-file, --secret-stdin, --secret-env or --secret-ref.</source>
        <translation>Der Entwurf nennt das Geheimnis „%1“, dessen Wert nicht darin steht. Mit --secret-file, --secret-stdin, --secret-env oder --secret-ref angeben.</translation>
    </message>
    <message>
        <source>This uses the public sample secret, which protects nothing.</source>
        <translation>Hier wird das öffentliche Beispielgeheimnis verwendet, das nichts schützt.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not in the system&apos;s keychain, or the keychain cannot be reached. Give it with --secret-file, --secret-stdin or --secret-env.</source>
        <translation>Das Geheimnis „%1“ ist nicht im Schlüsselbund des Systems, oder dieser ist nicht erreichbar. Mit --secret-file, --secret-stdin oder --secret-env angeben.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>There is no secret named &quot;%1&quot; in the keychain. Enter it once on this computer, or name another one.</source>
        <translation>Im Schlüsselbund gibt es kein Geheimnis namens „%1“. Einmal auf diesem Computer eingeben oder ein anderes nennen.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; was not entered in this session, and the system&apos;s keychain cannot be reached. Enter it for this session.</source>
        <translation>Das Geheimnis „%1“ wurde in dieser Sitzung nicht eingegeben, und der Schlüsselbund des Systems ist nicht erreichbar. Für diese Sitzung eingeben.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Nothing was sent: the policy forbids it.</source>
        <translation>Es wurde nichts gesendet: Die Richtlinie verbietet es.</translation>
    </message>
    <message>
        <source>Delivers an event, or a sequence of them, to a URL, with retries.</source>
        <translation>Stellt ein Ereignis oder eine Folge davon an eine URL zu, mit Wiederholungen.</translation>
    </message>
</context>
<context>
    <name>SendLog</name>
    <message>
        <source>Does not record the attempts in the delivery log.</source>
        <translation>Hält die Versuche nicht im Zustellprotokoll fest.</translation>
    </message>
    <message>
        <source>The log&apos;s file, instead of the user&apos;s own.</source>
        <translation>Die Datei des Protokolls, statt der eigenen des Benutzers.</translation>
    </message>
    <message>
        <source>Some attempts could not be recorded in the delivery log %1.</source>
        <translation>Einige Versuche konnten nicht im Zustellprotokoll %1 festgehalten werden.</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--url is missing: --url http://127.0.0.1:5005/hook.</source>
        <translation>--url fehlt: --url http://127.0.0.1:5005/hook.</translation>
    </message>
    <message>
        <source>--url takes an http or https address with a host, for example http://127.0.0.1:5005/hook.</source>
        <translation>--url erwartet eine http- oder https-Adresse mit Host, zum Beispiel http://127.0.0.1:5005/hook.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 0.001 to %1.</source>
        <translation>--timeout erwartet Sekunden, von 0.001 bis %1.</translation>
    </message>
    <message>
        <source>--speed takes a factor from 1 to 1000000.</source>
        <translation>--speed erwartet einen Faktor von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>--%1: the file %2 cannot be read.</source>
        <translation>--%1: Die Datei %2 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>--key needs the certificate that it belongs to: --cert FILE.</source>
        <translation>--key braucht das Zertifikat, zu dem er gehört: --cert FILE.</translation>
    </message>
    <message>
        <source>Where to deliver it, http or https.</source>
        <translation>Wohin zugestellt wird, http oder https.</translation>
    </message>
    <message>
        <source>Seconds for each whole attempt; the policy&apos;s when it is not given.</source>
        <translation>Sekunden für jeden ganzen Versuch; ohne Angabe die der Wiederholungsregel.</translation>
    </message>
    <message>
        <source>Makes waits pass that many times faster, 1 to 1000000. Timestamps and deadlines stay real.</source>
        <translation>Lässt Wartezeiten so viel Mal schneller vergehen, 1 bis 1000000. Zeitstempel und Fristen bleiben echt.</translation>
    </message>
    <message>
        <source>Trusts the authorities of this PEM file, instead of the system&apos;s.</source>
        <translation>Vertraut den Zertifizierungsstellen dieser PEM-Datei statt denen des Systems.</translation>
    </message>
    <message>
        <source>Shows this certificate to the receiver, PEM.</source>
        <translation>Zeigt dem Empfänger dieses Zertifikat, PEM.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key, PEM; in --cert when it is not given.</source>
        <translation>Der Schlüssel des Zertifikats, PEM; ohne Angabe in --cert.</translation>
    </message>
    <message>
        <source>Shows what would be sent, and sends nothing.</source>
        <translation>Zeigt, was gesendet würde, und sendet nichts.</translation>
    </message>
    <message>
        <source>--%1: the file %2 holds no certificate. Name a PEM file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>--%1: Die Datei %2 enthält kein Zertifikat. Nennen Sie eine PEM-Datei, die mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>at once, together</source>
        <translation>sofort, gemeinsam</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>after the first attempt of %1</source>
        <translation>nach dem ersten Versuch von %1</translation>
    </message>
    <message>
        <source>after the end of %1</source>
        <translation>nach dem Ende von %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weitere.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>Attack probe &quot;%1&quot;: not sent.</source>
        <translation>Angriffsprobe „%1“: nicht gesendet.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: refused with %2, as it should be.</source>
        <translation>Angriffsprobe „%1“: mit %2 abgewiesen, wie es sein soll.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: the receiver ACCEPTED a forged delivery with %2.</source>
        <translation>Angriffsprobe „%1“: Der Empfänger hat eine gefälschte Zustellung mit %2 ANGENOMMEN.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: no verdict, %2. A refusal is a 4xx.</source>
        <extracomment>%2 is an HTTP status or the kind of failure</extracomment>
        <translation>Angriffsprobe „%1“: kein Urteil, %2. Eine Abweisung ist ein 4xx.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3 after %4 ms. %5</source>
        <comment>number, time, status or kind of failure, milliseconds, sentence</comment>
        <translation>Versuch %1 um %2: %3 nach %4 ms. %5</translation>
    </message>
    <message>
        <source>Delivery %1, attempt %2 at %3: %4 after %5 ms. %6</source>
        <comment>number, number, time, status or kind of failure, milliseconds, sentence</comment>
        <translation>Zustellung %1, Versuch %2 um %3: %4 nach %5 ms. %6</translation>
    </message>
    <message>
        <source>Next attempt in %1; Ctrl+C stops.</source>
        <translation>Nächster Versuch in %1; Strg+C beendet.</translation>
    </message>
    <message>
        <source>The host cannot be reached, so nothing was tried again. To wait for it as the policy says, name the policy: --policy %1.</source>
        <translation>Der Host ist nicht erreichbar, daher wurde nichts wiederholt. Um nach der Wiederholungsregel auf ihn zu warten, nennen Sie die Regel: --policy %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>event id, event type, outcome</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Delivered: %1 of %2.</source>
        <translation>Zugestellt: %1 von %2.</translation>
    </message>
    <message>
        <source>Attack probes refused: %1 of %2.</source>
        <translation>Abgewiesene Angriffsproben: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The subscription&apos;s secret is not at hand. Enter it, then send again.</source>
        <translation>Das Geheimnis des Abonnements ist nicht zur Hand. Geben Sie es ein und senden Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>SequenceKind</name>
    <message>
        <source>One Event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>Every Event Type</source>
        <translation>Jeder Ereignistyp</translation>
    </message>
    <message>
        <source>Duplicates in a Row</source>
        <translation>Duplikate nacheinander</translation>
    </message>
    <message>
        <source>Duplicates at Once</source>
        <translation>Duplikate gleichzeitig</translation>
    </message>
    <message>
        <source>Reordered Pair</source>
        <translation>Vertauschtes Paar</translation>
    </message>
    <message>
        <source>Late Event</source>
        <translation>Verspätetes Ereignis</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ansturm</translation>
    </message>
    <message>
        <source>Tampered Deliveries</source>
        <translation>Verfälschte Zustellungen</translation>
    </message>
    <message>
        <source>Own Body</source>
        <translation>Eigener Body</translation>
    </message>
</context>
<context>
    <name>SequenceOption</name>
    <message>
        <source>--%1 does not go with --sequence %2. Leave out one of the two.</source>
        <translation>--%1 passt nicht zu --sequence %2. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together: they ask for different sequences. Leave out one of the two.</source>
        <translation>--%1 und --%2 passen nicht zusammen: Sie verlangen verschiedene Folgen. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--duplicates and --count say the same. Leave out one of the two.</source>
        <translation>--duplicates und --count sagen dasselbe. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>--duplicates takes a whole number: how often the event is sent in all.</source>
        <translation>--duplicates nimmt eine ganze Zahl: wie oft das Ereignis insgesamt gesendet wird.</translation>
    </message>
    <message>
        <source>--rate takes events per second, or 0 for as fast as it goes.</source>
        <translation>--rate erwartet Ereignisse je Sekunde, oder 0 für so schnell es geht.</translation>
    </message>
    <message>
        <source>--age takes a time such as 90s, 10m, 2h or 1d.</source>
        <translation>--age erwartet eine Dauer wie 90s, 10m, 2h oder 1d.</translation>
    </message>
    <message>
        <source>--tamper takes all or one of %1.</source>
        <translation>--tamper erwartet all oder eines von %1.</translation>
    </message>
    <message>
        <source>--sequence own-body needs --body with the bytes to send.</source>
        <translation>--sequence own-body braucht --body mit den zu sendenden Bytes.</translation>
    </message>
    <message>
        <source>--event is missing: the body does not name an event type.</source>
        <translation>--event fehlt: Der Body nennt keinen Ereignistyp.</translation>
    </message>
    <message>
        <source>What to send: %1; once when it is not given.</source>
        <translation>Was gesendet wird: %1; ohne Angabe once.</translation>
    </message>
    <message>
        <source>Sends the event that often.</source>
        <translation>Sendet das Ereignis so oft.</translation>
    </message>
    <message>
        <source>Sends the duplicates at once.</source>
        <translation>Sendet die Duplikate gleichzeitig.</translation>
    </message>
    <message>
        <source>Events per second of a burst; as fast as it goes when it is not given.</source>
        <translation>Ereignisse je Sekunde eines Ansturms; ohne Angabe so schnell es geht.</translation>
    </message>
    <message>
        <source>Connections of a burst, 1 to 64; %1 when it is not given.</source>
        <translation>Verbindungen eines Ansturms, 1 bis 64; ohne Angabe %1.</translation>
    </message>
    <message>
        <source>How long ago a late event occurred; 1d when it is not given.</source>
        <translation>Wie lange ein verspätetes Ereignis zurückliegt; ohne Angabe 1d.</translation>
    </message>
    <message>
        <source>Sends an attack probe after the right delivery: all, or %1. May be repeated.</source>
        <translation>Sendet nach der richtigen Zustellung eine Angriffsprobe: all oder %1. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>Sends these bytes, signed, instead of the payload; - reads the standard input.</source>
        <translation>Sendet diese Bytes, signiert, statt der Nutzlast; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>--concurrent needs --duplicates: --duplicates 3 --concurrent.</source>
        <translation>--concurrent braucht --duplicates: --duplicates 3 --concurrent.</translation>
    </message>
    <message>
        <source>Copies of duplicates or of a reordered pair, 2 when it is not given; or events of a burst, %1 when it is not given.</source>
        <translation>Exemplare bei Duplikaten oder einem vertauschten Paar, ohne Angabe 2; oder Ereignisse eines Ansturms, ohne Angabe %1.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Prints the value of the signature header for a body.</source>
        <translation>Gibt den Wert des Signatur-Headers für einen Body aus.</translation>
    </message>
</context>
<context>
    <name>SignedBody</name>
    <message>
        <source>The event&apos;s id, which standard-webhooks signs.</source>
        <translation>Die ID des Ereignisses, die standard-webhooks signiert.</translation>
    </message>
    <message>
        <source>The time that was or will be sent, which timestamp-body and standard-webhooks sign.</source>
        <translation>Die Zeit, die gesendet wurde oder wird und die timestamp-body und standard-webhooks signieren.</translation>
    </message>
    <message>
        <source>--body is missing: --body FILE, or --body - for the standard input.</source>
        <translation>--body fehlt: --body FILE oder --body - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The secret is missing: give it with --secret-file, --secret-stdin, --secret-env or --secret-ref.</source>
        <translation>Das Geheimnis fehlt: mit --secret-file, --secret-stdin, --secret-env oder --secret-ref angeben.</translation>
    </message>
    <message>
        <source>--id is missing, which the scheme %1 signs.</source>
        <translation>--id fehlt; das Verfahren %1 signiert diesen Wert.</translation>
    </message>
    <message>
        <source>--now is missing, which the scheme %1 signs.</source>
        <translation>--now fehlt; das Verfahren %1 signiert diesen Wert.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>The signing secret is empty. Enter the secret that Ordinavo shows for the subscription.</source>
        <translation>Das Signaturgeheimnis ist leer. Das Geheimnis eingeben, das Ordinavo für das Abonnement anzeigt.</translation>
    </message>
    <message>
        <source>The signing secret begins with whsec_, and what follows is not base64. Copy the whole secret again.</source>
        <translation>Das Signaturgeheimnis beginnt mit whsec_, und was folgt, ist kein base64. Das ganze Geheimnis noch einmal kopieren.</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>--answers is missing: --answers &quot;500x3,429;retry-after=30,200&quot;.</source>
        <translation>--answers fehlt: --answers &quot;500x3,429;retry-after=30,200&quot;.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Wartezeit davor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 %2: %3 without an attempt.</source>
        <comment>event id, event type, outcome</comment>
        <translation>%1 %2: %3 ohne Versuch.</translation>
    </message>
    <message>
        <source>%1 %2: %3 after %4.</source>
        <comment>event id, event type, outcome, duration</comment>
        <translation>%1 %2: %3 nach %4.</translation>
    </message>
    <message>
        <source>Shows every attempt of a delivery against scripted answers; sends nothing.</source>
        <translation>Zeigt jeden Versuch einer Zustellung gegen vorgegebene Antworten; sendet nichts.</translation>
    </message>
    <message>
        <source>What the receiver answers, the last one always: 500x3,429;retry-after=30,timeout,reset,410,200.</source>
        <translation>Was der Empfänger antwortet, das Letzte immer weiter: 500x3,429;retry-after=30,timeout,reset,410,200.</translation>
    </message>
    <message>
        <source>%1, held back by throttling</source>
        <extracomment>a wait that took longer than planned, since another delivery was told to slow down</extracomment>
        <translation>%1, durch Drosselung aufgehalten</translation>
    </message>
</context>
<context>
    <name>StatusClass</name>
    <message>
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Client Error</source>
        <translation>Client-Fehler</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Too Many Requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Server Error</source>
        <translation>Server-Fehler</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>No HTTP Status</source>
        <translation>Kein HTTP-Status</translation>
    </message>
</context>
<context>
    <name>Tampering</name>
    <message>
        <source>Signed with another secret</source>
        <translation>Mit einem anderen Geheimnis signiert</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>Body nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>Space added to the body after signing</source>
        <translation>Leerzeichen nach dem Signieren an den Body gehängt</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>Empty signature</source>
        <translation>Leere Signatur</translation>
    </message>
    <message>
        <source>Signature cut in half</source>
        <translation>Halbierte Signatur</translation>
    </message>
    <message>
        <source>Signature with another prefix</source>
        <translation>Signatur mit anderem Präfix</translation>
    </message>
    <message>
        <source>Timestamp one hour old</source>
        <translation>Zeitstempel eine Stunde alt</translation>
    </message>
    <message>
        <source>Timestamp one hour ahead</source>
        <translation>Zeitstempel eine Stunde voraus</translation>
    </message>
    <message>
        <source>No timestamp</source>
        <translation>Kein Zeitstempel</translation>
    </message>
    <message>
        <source>Event id in the header differs from the body</source>
        <translation>Ereignis-ID im Header weicht vom Body ab</translation>
    </message>
    <message>
        <source>Event type in the header differs from the body</source>
        <translation>Ereignistyp im Header weicht vom Body ab</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 µs</source>
        <extracomment>a duration in microseconds</extracomment>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>a duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <extracomment>never 1</extracomment>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>copy %1 of %2</source>
        <extracomment>%1 the number of a copy, %2 an event id</extracomment>
        <translation>Kopie %1 von %2</translation>
    </message>
    <message>
        <source>next at %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>nächster um %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <extracomment>%1 delivered, exhausted …, %2 a number</extracomment>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>%1 a span of time after the begin</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Unbekannter Host</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>Malformed answer</source>
        <translation>Fehlerhafte Antwort</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>Abgeschnittene Antwort</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sendable</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>sha256= and 64 lower-case hex digits</source>
        <translation>sha256= und 64 Hexziffern in Kleinschreibung</translation>
    </message>
    <message>
        <source>t=, the Unix time, ,v1= and 64 lower-case hex digits</source>
        <translation>t=, die Unix-Zeit, ,v1= und 64 Hexziffern in Kleinschreibung</translation>
    </message>
    <message>
        <source>v1, and the MAC in base64</source>
        <translation>v1, und der MAC in base64</translation>
    </message>
    <message>
        <source>the body alone</source>
        <translation>der Body allein</translation>
    </message>
    <message>
        <source>timestamp and body, joined by a dot</source>
        <translation>Zeitstempel und Body, durch einen Punkt verbunden</translation>
    </message>
    <message>
        <source>event id, timestamp and body, joined by dots</source>
        <translation>Ereignis-ID, Zeitstempel und Body, durch Punkte verbunden</translation>
    </message>
    <message>
        <source>The MAC is right but written in base64. Write the value as %1.</source>
        <translation>Der MAC ist richtig, aber in base64 geschrieben. Den Wert als %1 schreiben.</translation>
    </message>
    <message>
        <source>The MAC is right but its prefix is missing. Write the value as %1.</source>
        <translation>Der MAC ist richtig, aber sein Präfix fehlt. Den Wert als %1 schreiben.</translation>
    </message>
    <message>
        <source>The MAC is right but written in upper case. Write the value as %1.</source>
        <translation>Der MAC ist richtig, aber in Großschreibung. Den Wert als %1 schreiben.</translation>
    </message>
    <message>
        <source>The MAC is right but written as in another scheme. Write the value as %1.</source>
        <translation>Der MAC ist richtig, aber wie in einem anderen Verfahren geschrieben. Den Wert als %1 schreiben.</translation>
    </message>
    <message>
        <source>The MAC is right but written as in another scheme, beginning with %2. Write the value as %1.</source>
        <translation>Der MAC ist richtig, aber wie in einem anderen Verfahren geschrieben, beginnend mit %2. Den Wert als %1 schreiben.</translation>
    </message>
    <message>
        <source>The signature is cut off: %1 of %2 characters are there, and those are right. Look for a field that is too short for it.</source>
        <translation>Die Signatur ist abgeschnitten: %1 von %2 Zeichen sind da, und diese sind richtig. Nach einem Feld suchen, das dafür zu kurz ist.</translation>
    </message>
    <message>
        <source>The signature is cut off: %1 of %2 characters are there, and those do not match either. Look for a field that is too short for it, and compare the secrets.</source>
        <translation>Die Signatur ist abgeschnitten: %1 von %2 Zeichen sind da, und auch diese stimmen nicht überein. Nach einem Feld suchen, das dafür zu kurz ist, und die Geheimnisse vergleichen.</translation>
    </message>
    <message>
        <source>The signature is right but a newline follows it. Remove the newline from the value.</source>
        <translation>Die Signatur ist richtig, aber ein Zeilenumbruch folgt ihr. Den Zeilenumbruch aus dem Wert entfernen.</translation>
    </message>
    <message>
        <source>The signature is over the body and a newline after it, which this body does not have. Sign and verify the raw bytes of the body; an editor or echo may have added the newline.</source>
        <translation>Die Signatur gilt für den Body mit einem Zeilenumbruch danach, den dieser Body nicht hat. Die rohen Bytes des Bodys signieren und prüfen; ein Editor oder echo könnte den Zeilenumbruch angefügt haben.</translation>
    </message>
    <message>
        <source>The signature is over the body without the newline that this body ends in. Sign and verify the raw bytes of the body; an editor or echo may have added the newline.</source>
        <translation>Die Signatur gilt für den Body ohne den Zeilenumbruch, mit dem dieser Body endet. Die rohen Bytes des Bodys signieren und prüfen; ein Editor oder echo könnte den Zeilenumbruch angefügt haben.</translation>
    </message>
    <message>
        <source>The signature is over the body with LF line ends, where this body has CR LF. Sign and verify the raw bytes of the body; something converted the line ends on the way.</source>
        <translation>Die Signatur gilt für den Body mit LF-Zeilenenden, während dieser Body CR LF hat. Die rohen Bytes des Bodys signieren und prüfen; etwas hat unterwegs die Zeilenenden umgewandelt.</translation>
    </message>
    <message>
        <source>The signature is over the body with CR LF line ends, where this body has LF. Sign and verify the raw bytes of the body; something converted the line ends on the way.</source>
        <translation>Die Signatur gilt für den Body mit CR-LF-Zeilenenden, während dieser Body LF hat. Die rohen Bytes des Bodys signieren und prüfen; etwas hat unterwegs die Zeilenenden umgewandelt.</translation>
    </message>
    <message>
        <source>The signature is over a byte order mark and the body, and this body has no such mark. Sign and verify the raw bytes of the body; write UTF-8 without a byte order mark.</source>
        <translation>Die Signatur gilt für eine Byte-Reihenfolge-Markierung (BOM) und den Body, und dieser Body hat keine. Die rohen Bytes des Bodys signieren und prüfen; UTF-8 ohne BOM schreiben.</translation>
    </message>
    <message>
        <source>The signature is over the body without the byte order mark that this body begins with. Sign and verify the raw bytes of the body; write UTF-8 without a byte order mark.</source>
        <translation>Die Signatur gilt für den Body ohne die Byte-Reihenfolge-Markierung (BOM), mit der dieser Body beginnt. Die rohen Bytes des Bodys signieren und prüfen; UTF-8 ohne BOM schreiben.</translation>
    </message>
    <message>
        <source>The signature was made with %1 and not with HMAC-SHA256. Use HMAC-SHA256, with the secret as its key.</source>
        <translation>Die Signatur wurde mit %1 erstellt und nicht mit HMAC-SHA256. HMAC-SHA256 verwenden, mit dem Geheimnis als Schlüssel.</translation>
    </message>
    <message>
        <source>The signature fits another event id or timestamp than those given here. Take both from the same request.</source>
        <translation>Die Signatur passt zu einer anderen Ereignis-ID oder einem anderen Zeitstempel als hier angegeben. Beide aus derselben Anfrage nehmen.</translation>
    </message>
    <message>
        <source>The signature is over %1, as in another scheme. Sign %2.</source>
        <translation>Signiert wurde: %1, wie in einem anderen Verfahren. Zu signieren: %2.</translation>
    </message>
    <message>
        <source>The value begins with %1 and belongs to another scheme. It should be %2.</source>
        <translation>Der Wert beginnt mit %1 und gehört zu einem anderen Verfahren. Erwartet: %2.</translation>
    </message>
    <message>
        <source>members sorted by name</source>
        <translation>Elemente nach Namen sortiert</translation>
    </message>
    <message>
        <source>members in the catalogue&apos;s order</source>
        <translation>Elemente in der Reihenfolge des Katalogs</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>keine Leerzeichen</translation>
    </message>
    <message>
        <source>a space after each comma and colon</source>
        <translation>ein Leerzeichen nach jedem Komma und Doppelpunkt</translation>
    </message>
    <message>
        <source>indented by two spaces</source>
        <translation>um zwei Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>indented by four spaces</source>
        <translation>um vier Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>indented by tabs</source>
        <translation>mit Tabulatoren eingerückt</translation>
    </message>
    <message>
        <source>slashes escaped</source>
        <translation>Schrägstriche maskiert</translation>
    </message>
    <message>
        <source>HTML characters escaped</source>
        <translation>HTML-Zeichen maskiert</translation>
    </message>
    <message>
        <source>non-ASCII characters escaped</source>
        <translation>Nicht-ASCII-Zeichen maskiert</translation>
    </message>
    <message>
        <source>The signature is over the same JSON written differently (%1). Sign and verify the raw bytes of the body, before anything parses them.</source>
        <translation>Die Signatur gilt für dasselbe JSON in anderer Schreibweise (%1). Die rohen Bytes des Bodys signieren und prüfen, bevor irgendetwas sie parst.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It verifies with a newline after the secret: whoever signed read the secret from a file and kept the file&apos;s last newline.</source>
        <translation>Die Prüfung gelingt mit einem Zeilenumbruch nach dem Geheimnis: Beim Signieren wurde das Geheimnis aus einer Datei gelesen und deren letzter Zeilenumbruch beibehalten.</translation>
    </message>
    <message>
        <source>It verifies without the blanks or newlines around the secret that was given here. Enter the secret without them.</source>
        <translation>Die Prüfung gelingt ohne die Leerzeichen oder Zeilenumbrüche um das hier angegebene Geheimnis. Das Geheimnis ohne diese eingeben.</translation>
    </message>
    <message>
        <source>There is no signature: the value is empty. Look whether the header was sent and is passed on.</source>
        <translation>Es gibt keine Signatur: Der Wert ist leer. Nachsehen, ob der Header gesendet und weitergereicht wird.</translation>
    </message>
    <message>
        <source>indented as Jackson does it</source>
        <translation>eingerückt wie von Jackson</translation>
    </message>
    <message>
        <source>No secret makes such a value: it should be %1, and its character number %2 is %3. Look at how the value is made and copied.</source>
        <translation>Kein Geheimnis ergibt einen solchen Wert: Er sollte %1 sein, und sein Zeichen Nummer %2 ist %3. Prüfen, wie der Wert erzeugt und kopiert wird.</translation>
    </message>
    <message>
        <source>No secret makes such a value: it should be %1, which is %2 characters, and has %3. Look at how the value is made and copied.</source>
        <translation>Kein Geheimnis ergibt einen solchen Wert: Er sollte %1 sein, das sind %2 Zeichen, und hat %3. Prüfen, wie der Wert erzeugt und kopiert wird.</translation>
    </message>
    <message>
        <source>Nothing that usually goes wrong explains this signature: the secret is another one, or the body was changed. Compare the secrets on both sides, then the SHA-256 of the body.</source>
        <translation>Keiner der üblichen Fehler erklärt diese Signatur: Das Geheimnis ist ein anderes, oder der Body wurde verändert. Erst die Geheimnisse beider Seiten vergleichen, dann den SHA-256 des Bodys.</translation>
    </message>
    <message>
        <source>The body is empty, and the signature is not one over an empty body. Look whether the body was sent, with its Content-Length, and read before it was verified.</source>
        <translation>Der Body ist leer, und die Signatur ist keine über einen leeren Body. Prüfen, ob der Body mit seinem Content-Length gesendet und vor der Prüfung gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Tells whether a signature is that of a body, and if not, why.</source>
        <translation>Sagt, ob eine Signatur zu einem Body gehört, und wenn nicht, warum.</translation>
    </message>
    <message>
        <source>The value of the signature header, as it came.</source>
        <translation>Der Wert des Signatur-Headers, wie er ankam.</translation>
    </message>
    <message>
        <source>--signature is missing: --signature sha256=….</source>
        <translation>--signature fehlt: --signature sha256=….</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>Die Signatur stimmt.</translation>
    </message>
</context>
<context>
    <name>WaitText</name>
    <message>
        <source>%1 (%2 … %3)</source>
        <extracomment>%1: a wait; %2 and %3: the shortest and the longest that it could have been</extracomment>
        <translation>%1 (%2 … %3)</translation>
    </message>
</context>
<context>
    <name>hookbench::AboutDialog</name>
    <message>
        <source>About Hookbench</source>
        <translation>Über Hookbench</translation>
    </message>
    <message>
        <source>Hookbench %1</source>
        <translation>Hookbench %1</translation>
    </message>
    <message>
        <source>A workbench for the webhooks of Ordinavo: choose what leaves, see the signed payload, deliver it.</source>
        <translation>Eine Werkbank für die Webhooks von Ordinavo: wählen, was hinausgeht, die signierte Payload ansehen, sie zustellen.</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. Hookbench connects only to hosts that you name.</source>
        <translation>Kein Konto, keine Cloud, keine Telemetrie. Hookbench verbindet sich nur mit ausdrücklich genannten Hosts.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt %1.</source>
        <translation>MIT-Lizenz. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hookbench::Assumptions</name>
    <message>
        <source>Contact details are opt-in unless a design says otherwise.</source>
        <translation>Kontaktdaten müssen eigens eingeschaltet werden, sofern ein Entwurf nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Contact details are included unless a design says otherwise.</source>
        <translation>Kontaktdaten sind enthalten, sofern ein Entwurf nichts anderes sagt.</translation>
    </message>
    <message>
        <source>What an option leaves out is omitted, not null.</source>
        <translation>Was eine Option auslässt, fehlt ganz und ist nicht null.</translation>
    </message>
    <message>
        <source>What an option leaves out is null, not omitted.</source>
        <translation>Was eine Option auslässt, ist null und fehlt nicht.</translation>
    </message>
    <message>
        <source>A record without an external id in the source system shows null.</source>
        <translation>Ein Datensatz ohne externe ID im Quellsystem zeigt null.</translation>
    </message>
    <message>
        <source>A record without an external id in the source system omits the field.</source>
        <translation>Ein Datensatz ohne externe ID im Quellsystem lässt das Feld weg.</translation>
    </message>
    <message>
        <source>A summary preview has at most %L1 characters.</source>
        <translation>Eine Zusammenfassung (Vorschau) hat höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Contact details need customer context.</source>
        <translation>Kontaktdaten benötigen den Kundenkontext.</translation>
    </message>
    <message>
        <source>The meaning of these event types is assumed: %1.</source>
        <translation>Die Bedeutung dieser Ereignistypen ist angenommen: %1.</translation>
    </message>
    <message>
        <source>The payloads of these event types are assumed: %1.</source>
        <translation>Die Payloads dieser Ereignistypen sind angenommen: %1.</translation>
    </message>
    <message>
        <source>The field %1 is assumed.</source>
        <translation>Das Feld %1 ist angenommen.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptInspector</name>
    <message>
        <source>Nothing went out</source>
        <translation>Nichts gesendet</translation>
    </message>
    <message>
        <source>The attempt ended before the first byte of the request was sent.</source>
        <translation>Der Versuch endete, bevor das erste Byte der Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Der Empfänger hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>not sent from here</source>
        <translation>nicht von hier gesendet</translation>
    </message>
    <message>
        <source>identical to what was sent</source>
        <translation>identisch mit dem Gesendeten</translation>
    </message>
    <message>
        <source>differs from what was sent</source>
        <translation>weicht vom Gesendeten ab</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>As It Arrived</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>No attempt selected</source>
        <translation>Kein Versuch ausgewählt</translation>
    </message>
    <message>
        <source>Select an attempt to see its request and response as they were on the wire, where the time went, and why it counts as delivered or not.</source>
        <translation>Einen Versuch auswählen, um Anfrage und Antwort so zu sehen, wie sie über die Leitung gingen, wo die Zeit blieb und warum er als zugestellt gilt oder nicht.</translation>
    </message>
    <message>
        <source>The receiver sent no answer.</source>
        <extracomment>%1 an HTTP status</extracomment>
        <translation>Der Empfänger sandte keine Antwort.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptsPanel</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many attempts are shown, of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Go with the newest attempt, until another one is selected</source>
        <translation>Dem neuesten Versuch folgen, bis ein anderer gewählt wird</translation>
    </message>
    <message>
        <source>Go with the newest attempt</source>
        <translation>Dem neuesten Versuch folgen</translation>
    </message>
    <message>
        <source>Send signs the payload that the page Design shows and delivers it. Each attempt then stands here, with every byte that went out and came back.</source>
        <translation>Senden signiert die Nutzdaten, die die Seite Entwurf zeigt, und stellt sie zu. Jeder Versuch steht dann hier, mit jedem Byte, das hinausging und zurückkam.</translation>
    </message>
    <message>
        <source>No attempt fits the filter</source>
        <translation>Kein Versuch passt zum Filter</translation>
    </message>
    <message>
        <source>Take words out of the filter, or choose Show All beside it.</source>
        <translation>Nehmen Sie Wörter aus dem Filter, oder wählen Sie daneben Alle anzeigen.</translation>
    </message>
</context>
<context>
    <name>hookbench::ChangesPanel</name>
    <message>
        <source>Changes of the payloads</source>
        <translation>Änderungen der Payloads</translation>
    </message>
    <message>
        <source>No earlier export in this folder</source>
        <translation>Kein früherer Export in diesem Ordner</translation>
    </message>
    <message>
        <source>When one is there, this tells which fields of which event types have changed since: what the receiver&apos;s developers have to hear before it is written over.</source>
        <translation>Sobald einer da ist, steht hier, welche Felder welcher Ereignistypen sich seitdem geändert haben: was die Entwickler des Empfängers hören müssen, bevor er überschrieben wird.</translation>
    </message>
    <message>
        <source>The payloads are as they were exported</source>
        <translation>Die Payloads sind, wie sie exportiert wurden</translation>
    </message>
    <message>
        <source>No field of any event type has come, gone or changed since the folder was written.</source>
        <translation>Seit der Ordner geschrieben wurde, ist kein Feld irgendeines Ereignistyps hinzugekommen, weggefallen oder geändert worden.</translation>
    </message>
</context>
<context>
    <name>hookbench::CodePicker</name>
    <message>
        <source>Verification code is written for Ordinavo&apos;s own scheme. This design signs by another one, for comparison.</source>
        <translation>Prüfcode gibt es für Ordinavos eigenes Verfahren. Dieser Entwurf signiert zum Vergleich nach einem anderen.</translation>
    </message>
    <message>
        <source>The export has it as code/%1. Tested here: the tests of Hookbench run it against good, tampered, stale and unsigned deliveries.</source>
        <translation>Im Export steht er als code/%1. Hier getestet: Die Tests von Hookbench führen ihn mit guten, verfälschten, veralteten und unsignierten Zustellungen aus.</translation>
    </message>
    <message>
        <source>The export has it as code/%1. Not tested here: the tests of Hookbench do not run this language.</source>
        <translation>Im Export steht er als code/%1. Hier nicht getestet: Die Tests von Hookbench führen diese Sprache nicht aus.</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>%1 (not tested here)</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>%1 (hier nicht getestet)</translation>
    </message>
</context>
<context>
    <name>hookbench::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>command, menu</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>command, menu, shortcut</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>hookbench::CommandPalette</name>
    <message>
        <source>Find an action or event…</source>
        <translation>Aktion oder Ereignis suchen…</translation>
    </message>
    <message>
        <source>Find an action or event</source>
        <translation>Aktion oder Ereignis suchen</translation>
    </message>
    <message>
        <source>Matching actions and events</source>
        <translation>Passende Aktionen und Ereignisse</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more.</source>
        <translation>Keine Treffer. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>hookbench::Composer</name>
    <message>
        <source>not a receiver</source>
        <translation>kein Empfänger</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>eingebauter Empfänger</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>A receiver of yours on this computer.</source>
        <translation>Ein eigener Empfänger auf diesem Computer.</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <translation>verlässt diesen Computer</translation>
    </message>
    <message>
        <source>The signed sample payload goes to %1.</source>
        <translation>Die signierte Payload mit Beispieldaten geht an %1.</translation>
    </message>
    <message>
        <source>Event id %1</source>
        <translation>Ereignis-ID %1</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>neues Ereignis</translation>
    </message>
    <message>
        <source>This event id has not gone to this receiver yet.</source>
        <translation>Diese Ereignis-ID ging noch nicht an diesen Empfänger.</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>changed duplicate</source>
        <translation>geändertes Duplikat</translation>
    </message>
    <message>
        <source>This event id was sent with other bytes: a receiver that knows it will ignore the change. Choose New Event first.</source>
        <translation>Diese Ereignis-ID wurde mit anderen Bytes gesendet: Ein Empfänger, der sie kennt, ignoriert die Änderung. Zuerst „Neues Ereignis“ wählen.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Take another event id that occurs now. Until then sending again sends a duplicate.</source>
        <translation>Eine andere Ereignis-ID verwenden, deren Ereignis jetzt eintritt. Bis dahin sendet erneutes Senden ein Duplikat.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>The event type to send, the same as on the page Design</source>
        <translation>Der zu sendende Ereignistyp, derselbe wie auf der Seite „Entwurf“</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>%1 is a factor</extracomment>
        <translation>echt</translation>
    </message>
    <message>
        <source>accelerated ×%1</source>
        <translation>beschleunigt ×%1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>TLS…</source>
        <translation>TLS…</translation>
    </message>
    <message>
        <source>Own authorities, client certificate, exceptions</source>
        <translation>Eigene Zertifizierungsstellen, Client-Zertifikat, Ausnahmen</translation>
    </message>
    <message>
        <source>Accelerated time shortens the waits between attempts and nothing else: timeouts and the times on the wire stay true.</source>
        <translation>Beschleunigte Zeit verkürzt die Wartezeiten zwischen Versuchen und sonst nichts: Zeitlimits und die Zeiten auf der Leitung bleiben wahr.</translation>
    </message>
    <message>
        <source>Verifies signatures and tells duplicates apart. Nothing leaves this computer.</source>
        <translation>Prüft Signaturen und erkennt Duplikate. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Sent already: again the same event id and bytes, another delivery id.</source>
        <translation>Bereits gesendet: erneut gleiche Ereignis-ID und Bytes, andere Zustell-ID.</translation>
    </message>
</context>
<context>
    <name>hookbench::DecisionView</name>
    <message>
        <source>%1 in the phase %2. %3</source>
        <extracomment>%1 the error class &quot;timeout&quot;, %2 the phase in which it happened, %3 a sentence</extracomment>
        <translation>%1 in der Phase %2. %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the error class, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>same bytes as the preview</source>
        <translation>gleiche Bytes wie die Vorschau</translation>
    </message>
    <message>
        <source>the preview has changed since</source>
        <translation>die Vorschau hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Body sent</source>
        <translation>Gesendeter Body</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustellungs-ID</translation>
    </message>
    <message>
        <source>attempt %1 (%2)</source>
        <extracomment>%1 the number of an attempt, %2 a time of day</extracomment>
        <translation>Versuch %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The same bytes as %1.</source>
        <translation>Dieselben Bytes wie %1.</translation>
    </message>
    <message>
        <source>Other bytes under the same event id: %1.</source>
        <translation>Andere Bytes unter derselben Ereignis-ID: %1.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Ordinavo has not published how it retries. The rule is the run&apos;s retry policy.</source>
        <translation>Ordinavo hat nicht veröffentlicht, wie es wiederholt. Die Regel ist die Wiederholungsregel des Laufs.</translation>
    </message>
    <message>
        <source>%1, asked for by the receiver</source>
        <translation>%1, vom Empfänger verlangt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Sent for</source>
        <translation>Gesendet für</translation>
    </message>
    <message>
        <source>%1, %2 after this one ended</source>
        <extracomment>%1 a date and time, %2 a duration: 5 min</extracomment>
        <translation>%1, %2 nach dem Ende von diesem</translation>
    </message>
    <message>
        <source>SHA-256 of the body</source>
        <translation>SHA-256 des Bodys</translation>
    </message>
</context>
<context>
    <name>hookbench::DeliverPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>Als &amp;cURL kopieren</translation>
    </message>
    <message>
        <source>Copies a command that sends the selected attempt&apos;s request once more.</source>
        <translation>Kopiert einen Befehl, der die Anfrage des ausgewählten Versuchs noch einmal sendet.</translation>
    </message>
    <message>
        <source>&amp;Forget Processed Events</source>
        <translation>&amp;Verarbeitete Ereignisse vergessen</translation>
    </message>
    <message>
        <source>Clear &amp;Received Requests</source>
        <translation>Empfangene Anfragen en&amp;tfernen</translation>
    </message>
    <message>
        <source>Empties the list of what the receiver saw.</source>
        <translation>Leert die Liste dessen, was der Empfänger gesehen hat.</translation>
    </message>
    <message>
        <source>The built-in receiver has forgotten which events it processed.</source>
        <translation>Der eingebaute Empfänger hat vergessen, welche Ereignisse er verarbeitet hat.</translation>
    </message>
    <message>
        <source>%1 is not this computer. The signed sample payload, %2, would go there. Hookbench asks once for each host.</source>
        <translation>%1 ist nicht dieser Computer. Die signierte Payload mit Beispieldaten, %2, ginge dorthin. Hookbench fragt für jeden Host einmal.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Receiver &amp;Behaviour...</source>
        <translation>&amp;Verhalten des Empfängers …</translation>
    </message>
    <message>
        <source>Chooses what the built-in receiver answers, by what it tells duplicates, and its certificate.</source>
        <translation>Legt fest, was der eingebaute Empfänger antwortet, woran er Duplikate erkennt, und sein Zertifikat.</translation>
    </message>
    <message>
        <source>Lets the built-in receiver process events anew that it has processed before, and begin its answers with the first.</source>
        <translation>Lässt den eingebauten Empfänger Ereignisse erneut verarbeiten und mit seiner ersten Antwort beginnen.</translation>
    </message>
    <message>
        <source>Signs and delivers what the composer is set to.</source>
        <translation>Signiert und stellt zu, was oben eingestellt ist.</translation>
    </message>
    <message>
        <source>Gives up the run that is under way.</source>
        <translation>Bricht den Lauf ab.</translation>
    </message>
    <message>
        <source>&amp;What If</source>
        <translation>&amp;Was wäre wenn</translation>
    </message>
    <message>
        <source>Shows the whole schedule for answers that you write; nothing is sent.</source>
        <translation>Zeigt den ganzen Zeitplan zu Antworten, die Sie schreiben; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Re&amp;deliver…</source>
        <translation>&amp;Erneut zustellen…</translation>
    </message>
    <message>
        <source>Sends the selected attempt again, as you choose.</source>
        <translation>Sendet den gewählten Versuch noch einmal, wie Sie es wählen.</translation>
    </message>
    <message>
        <source>De&amp;lete Attempt…</source>
        <translation>Versuch &amp;löschen…</translation>
    </message>
    <message>
        <source>Deletes the selected attempt from the log.</source>
        <translation>Löscht den gewählten Versuch aus dem Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Export Attempts…</source>
        <translation>Versuche e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the attempts that are shown into a HAR, CSV, NDJSON or cURL file.</source>
        <translation>Schreibt die gezeigten Versuche in eine HAR-, CSV-, NDJSON- oder cURL-Datei.</translation>
    </message>
    <message>
        <source>Delete S&amp;hown Attempts…</source>
        <translation>Gezeigte Versuche lösc&amp;hen…</translation>
    </message>
    <message>
        <source>Deletes the attempts that the filter shows from the log.</source>
        <translation>Löscht die Versuche, die der Filter zeigt, aus dem Protokoll.</translation>
    </message>
    <message>
        <source>Delete &amp;All Attempts…</source>
        <translation>&amp;Alle Versuche löschen…</translation>
    </message>
    <message>
        <source>Deletes every attempt from the log.</source>
        <translation>Löscht jeden Versuch aus dem Protokoll.</translation>
    </message>
    <message>
        <source>What the Log &amp;Keeps…</source>
        <translation>Was das Protokoll &amp;behält…</translation>
    </message>
    <message>
        <source>For how long attempts stay in the log, and how many.</source>
        <translation>Wie lange Versuche im Protokoll bleiben, und wie viele.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted from now on. Send again to use it.</source>
        <extracomment>%1 a host with its port</extracomment>
        <translation>Dem Zertifikat von %1 wird von nun an vertraut. Senden Sie noch einmal, um es zu nutzen.</translation>
    </message>
</context>
<context>
    <name>hookbench::DeliverySession</name>
    <message>
        <source>Run: 1 delivery, next attempt in %1.</source>
        <extracomment>%1 is a duration: 4 min 58 s</extracomment>
        <translation>Lauf: 1 Zustellung, nächster Versuch in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run: %1 of %Ln deliveries ended, next attempt in %2.</source>
        <extracomment>%1 of %Ln deliveries, never 1; %2 is a duration: 4 min 58 s</extracomment>
        <translation>
            <numerusform>Lauf: %1 von %Ln Zustellung beendet, nächster Versuch in %2.</numerusform>
            <numerusform>Lauf: %1 von %Ln Zustellungen beendet, nächster Versuch in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run: 1 delivery, waiting for an answer.</source>
        <translation>Lauf: 1 Zustellung, wartet auf eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Run: %1 of %Ln deliveries ended, waiting for an answer.</source>
        <translation>
            <numerusform>Lauf: %1 von %Ln Zustellung beendet, wartet auf eine Antwort.</numerusform>
            <numerusform>Lauf: %1 von %Ln Zustellungen beendet, wartet auf eine Antwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::DesignActions</name>
    <message>
        <source>Turns the option round for the event type that is shown.</source>
        <translation>Schaltet die Option für den angezeigten Ereignistyp um.</translation>
    </message>
    <message>
        <source>Toggle &amp;Customer Context</source>
        <translation>&amp;Kundenkontext umschalten</translation>
    </message>
    <message>
        <source>Toggle Contact &amp;Details</source>
        <translation>Kontakt&amp;daten umschalten</translation>
    </message>
    <message>
        <source>Toggle &amp;Summary Preview</source>
        <translation>&amp;Zusammenfassung (Vorschau) umschalten</translation>
    </message>
    <message>
        <source>Toggle &amp;Billing Details</source>
        <translation>&amp;Abrechnungsdetails umschalten</translation>
    </message>
    <message>
        <source>&amp;Inherit All Options</source>
        <translation>Alle Optionen &amp;erben</translation>
    </message>
    <message>
        <source>Sets the four options of the event type that is shown back to inheriting.</source>
        <translation>Setzt die vier Optionen des angezeigten Ereignistyps auf Erben zurück.</translation>
    </message>
    <message>
        <source>&amp;Next Event Type</source>
        <translation>&amp;Nächster Ereignistyp</translation>
    </message>
    <message>
        <source>Shows the event type below in the matrix.</source>
        <translation>Zeigt den Ereignistyp darunter in der Matrix an.</translation>
    </message>
    <message>
        <source>&amp;Previous Event Type</source>
        <translation>&amp;Vorheriger Ereignistyp</translation>
    </message>
    <message>
        <source>Shows the event type above in the matrix.</source>
        <translation>Zeigt den Ereignistyp darüber in der Matrix an.</translation>
    </message>
    <message>
        <source>New &amp;Event</source>
        <translation>Neues E&amp;reignis</translation>
    </message>
    <message>
        <source>Gives the sample a new event id that occurs now; until then, sending again sends a duplicate.</source>
        <translation>Gibt den Beispieldaten eine neue Ereignis-ID mit dem jetzigen Zeitpunkt; bis dahin sendet erneutes Senden ein Duplikat.</translation>
    </message>
    <message>
        <source>Next C&amp;hange</source>
        <translation>Näch&amp;ste Änderung</translation>
    </message>
    <message>
        <source>Goes to the next line that the last change touched.</source>
        <translation>Geht zur nächsten Zeile, die von der letzten Änderung betroffen ist.</translation>
    </message>
    <message>
        <source>Previous Ch&amp;ange</source>
        <translation>Vor&amp;herige Änderung</translation>
    </message>
    <message>
        <source>Goes to the line before that the last change touched.</source>
        <translation>Geht zur vorherigen Zeile, die von der letzten Änderung betroffen ist.</translation>
    </message>
    <message>
        <source>Copies exactly these bytes.</source>
        <translation>Kopiert genau diese Bytes.</translation>
    </message>
    <message>
        <source>C&amp;opy Body</source>
        <translation>&amp;Body kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y Headers</source>
        <translation>&amp;Header kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;URL Command</source>
        <translation>c&amp;URL-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Add Subscription</source>
        <translation>Abonnement hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Adds a subscription with the defaults of a new design.</source>
        <translation>Fügt ein Abonnement mit den Vorgaben eines neuen Entwurfs hinzu.</translation>
    </message>
    <message>
        <source>D&amp;uplicate Subscription</source>
        <translation>Abonnement du&amp;plizieren</translation>
    </message>
    <message>
        <source>Adds a copy of the subscription that is shown.</source>
        <translation>Fügt eine Kopie des angezeigten Abonnements hinzu.</translation>
    </message>
    <message>
        <source>&amp;Remove Subscription</source>
        <translation>Abonnement en&amp;tfernen</translation>
    </message>
    <message>
        <source>Removes the subscription that is shown; undo brings it back.</source>
        <translation>Entfernt das angezeigte Abonnement; Rückgängig stellt es wieder her.</translation>
    </message>
    <message>
        <source>Moves the keyboard&apos;s focus there.</source>
        <translation>Setzt den Tastaturfokus dorthin.</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>Go to the &amp;Matrix</source>
        <translation>Zur &amp;Matrix</translation>
    </message>
    <message>
        <source>Go to the Pa&amp;yload</source>
        <translation>Zur &amp;Payload</translation>
    </message>
    <message>
        <source>Go to the F&amp;ield Inspector</source>
        <translation>Zum &amp;Feldinspektor</translation>
    </message>
    <message>
        <source>Go to the S&amp;ettings</source>
        <translation>Zu den E&amp;instellungen</translation>
    </message>
    <message>
        <source>Shows this side of the signed sample payload.</source>
        <translation>Zeigt diese Seite der signierten Beispiel-Payload.</translation>
    </message>
    <message>
        <source>Show Body</source>
        <translation>Body anzeigen</translation>
    </message>
    <message>
        <source>Show Headers</source>
        <translation>Header anzeigen</translation>
    </message>
    <message>
        <source>Show HTTP Message</source>
        <translation>HTTP-Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Show String to Sign</source>
        <translation>Zu signierende Zeichenfolge anzeigen</translation>
    </message>
    <message>
        <source>Show cURL Command</source>
        <translation>cURL-Befehl anzeigen</translation>
    </message>
    <message>
        <source>Show Verification Code</source>
        <translation>Prüfcode anzeigen</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignEditor</name>
    <message>
        <source>%1 on</source>
        <comment>what changed a payload: Contact details on</comment>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>Turn “%1” on by default</source>
        <translation>„%1“ standardmäßig einschalten</translation>
    </message>
    <message>
        <source>Turn “%1” on for %2</source>
        <translation>„%1“ für %2 einschalten</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>what changed a payload: Contact details off</comment>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>Turn “%1” off by default</source>
        <translation>„%1“ standardmäßig ausschalten</translation>
    </message>
    <message>
        <source>Turn “%1” off for %2</source>
        <translation>„%1“ für %2 ausschalten</translation>
    </message>
    <message>
        <source>%1 on, inherited</source>
        <comment>what changed a payload: Contact details on</comment>
        <translation>%1 ein, geerbt</translation>
    </message>
    <message>
        <source>%1 off, inherited</source>
        <comment>what changed a payload: Contact details off</comment>
        <translation>%1 aus, geerbt</translation>
    </message>
    <message>
        <source>Leave “%1” to Ordinavo&apos;s default</source>
        <translation>„%1“ der Vorgabe von Ordinavo überlassen</translation>
    </message>
    <message>
        <source>Inherit “%1” for %2</source>
        <translation>„%1“ für %2 erben</translation>
    </message>
    <message>
        <source>All inherited</source>
        <comment>what changed a payload</comment>
        <translation>Alles geerbt</translation>
    </message>
    <message>
        <source>Leave all options to Ordinavo&apos;s defaults</source>
        <translation>Alle Optionen den Vorgaben von Ordinavo überlassen</translation>
    </message>
    <message>
        <source>Inherit all options for %1</source>
        <translation>Alle Optionen für %1 erben</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Neues Abonnement</translation>
    </message>
    <message>
        <source>Add a subscription</source>
        <translation>Abonnement hinzufügen</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Duplicate subscription “%1”</source>
        <translation>Abonnement „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Remove subscription “%1”</source>
        <translation>Abonnement „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignPage</name>
    <message>
        <source>Payload matrix</source>
        <translation>Payload-Matrix</translation>
    </message>
    <message>
        <source>what leaves, per event type · Space toggles, Backspace inherits</source>
        <translation>was gesendet wird, je Ereignistyp · Leertaste schaltet um, Rücktaste erbt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignSession</name>
    <message>
        <source>New Design</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Hookbench designs (*.hookbench);;All files (*)</source>
        <translation>Hookbench-Entwürfe (*.hookbench);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>%1 is open in another window. Here it can be read, and saved under another name.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet. Hier lässt sich der Entwurf lesen und unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save Design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Load Catalogue File</source>
        <translation>Katalogdatei laden</translation>
    </message>
    <message>
        <source>Catalogues (*.json);;All files (*)</source>
        <translation>Kataloge (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Untitled Design</source>
        <translation>Unbenannter Entwurf</translation>
    </message>
    <message>
        <source>Hookbench ended with unsaved changes to “%1”. They can be restored.</source>
        <translation>Hookbench wurde mit nicht gespeicherten Änderungen an „%1“ beendet. Sie lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored unsaved changes to “%1” after Hookbench ended unexpectedly.</source>
        <translation>Nicht gespeicherte Änderungen an „%1“ wiederhergestellt, nachdem Hookbench unerwartet beendet wurde.</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignSettings</name>
    <message>
        <source>Change the contact default</source>
        <translation>Kontaktvorgabe ändern</translation>
    </message>
    <message>
        <source>Change the contact fields</source>
        <translation>Kontaktfelder ändern</translation>
    </message>
    <message>
        <source>Change what stands for an option that is off</source>
        <translation>Ersatz für eine ausgeschaltete Option ändern</translation>
    </message>
    <message>
        <source>Change what stands for a missing external id</source>
        <translation>Ersatz für eine fehlende externe ID ändern</translation>
    </message>
    <message>
        <source>Change the signature scheme</source>
        <translation>Signaturverfahren ändern</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Change the catalogue version</source>
        <translation>Katalogversion ändern</translation>
    </message>
    <message>
        <source>Change the summary length</source>
        <translation>Länge der Zusammenfassung ändern</translation>
    </message>
    <message>
        <source>Turn the billing webhook feature on</source>
        <translation>Funktion für Abrechnungs-Webhooks einschalten</translation>
    </message>
    <message>
        <source>Turn the billing webhook feature off</source>
        <translation>Funktion für Abrechnungs-Webhooks ausschalten</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation>Katalogversion</translation>
    </message>
    <message>
        <source>Contact details by default</source>
        <translation>Kontaktdaten standardmäßig</translation>
    </message>
    <message>
        <source>Contact fields</source>
        <translation>Kontaktfelder</translation>
    </message>
    <message>
        <source>When an option is off</source>
        <translation>Wenn eine Option aus ist</translation>
    </message>
    <message>
        <source>When a record has no external id</source>
        <translation>Wenn ein Datensatz keine externe ID hat</translation>
    </message>
    <message>
        <source>Longest summary preview</source>
        <translation>Längste Zusammenfassung (Vorschau)</translation>
    </message>
    <message>
        <source>Signature scheme</source>
        <translation>Signaturverfahren</translation>
    </message>
    <message>
        <source>Tenant has the billing webhook feature</source>
        <translation>Mandant hat die Funktion für Abrechnungs-Webhooks</translation>
    </message>
    <message>
        <source>Opt-in: out until an event asks</source>
        <translation>Opt-in: nicht enthalten, bis ein Ereignis sie anfordert</translation>
    </message>
    <message>
        <source>Included: in until it is turned off</source>
        <translation>Enthalten: enthalten, bis sie ausgeschaltet werden</translation>
    </message>
    <message>
        <source>Published: ids and name</source>
        <translation>Veröffentlicht: IDs und Name</translation>
    </message>
    <message>
        <source>Extended: role, email, phone too</source>
        <translation>Erweitert: auch Rolle, E-Mail, Telefon</translation>
    </message>
    <message>
        <source>Omit the object</source>
        <translation>Objekt weglassen</translation>
    </message>
    <message>
        <source>Send null</source>
        <translation>null senden</translation>
    </message>
    <message>
        <source>Omit the field</source>
        <translation>Feld weglassen</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>behind a number</extracomment>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>The sources disagree: one says “included or opt-in”, another that contact details can be disabled. Opt-in is the privacy-conscious reading.</source>
        <translation>Die Quellen widersprechen sich: Eine sagt „enthalten oder Opt-in“, eine andere, dass Kontaktdaten abgeschaltet werden können. Opt-in ist die datenschutzfreundliche Lesart.</translation>
    </message>
    <message>
        <source>No published payload shows role, email or phone.</source>
        <translation>Keine veröffentlichte Payload zeigt Rolle, E-Mail oder Telefon.</translation>
    </message>
    <message>
        <source>Ordinavo signs the body alone. The others are there to compare designs.</source>
        <translation>Ordinavo signiert nur den Body. Die anderen dienen dem Vergleich von Entwürfen.</translation>
    </message>
    <message>
        <source>Billing details also need a subscription that is a billing endpoint.</source>
        <translation>Abrechnungsdetails erfordern außerdem ein Abonnement, das ein Abrechnungsendpunkt ist.</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignToolBar</name>
    <message>
        <source>Change Catalogue</source>
        <translation>Katalog wechseln</translation>
    </message>
    <message>
        <source>Change Sample</source>
        <translation>Beispieldaten wechseln</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>subscription, source system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Find an action or event…</source>
        <translation>Aktion oder Ereignis suchen…</translation>
    </message>
</context>
<context>
    <name>hookbench::DigestBar</name>
    <message>
        <source>Copied the body&apos;s SHA-256.</source>
        <translation>SHA-256 des Bodys kopiert.</translation>
    </message>
    <message>
        <source>Copied the signature.</source>
        <translation>Signatur kopiert.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the body</source>
        <translation>SHA-256 des Bodys</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>Copy Signature</source>
        <translation>Signatur kopieren</translation>
    </message>
</context>
<context>
    <name>hookbench::EventTypePicker</name>
    <message>
        <source>All %1 event types</source>
        <translation>Alle %1 Ereignistypen</translation>
    </message>
    <message>
        <source>%1 of %2 event types</source>
        <translation>%1 von %2 Ereignistypen</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>%1 abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>%1 abbestellen</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportFilesModel</name>
    <message>
        <source>new</source>
        <comment>file</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>file</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>file that an export leaves so</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>goes</source>
        <comment>file that an export removes</comment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportFormatsModel</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to write</source>
        <extracomment>%1: 48 files; %2: how many of them are not so in the folder</extracomment>
        <translation>%1, %2 zu schreiben</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportNotice</name>
    <message>
        <source>Show Findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln files into %1.</source>
        <translation>
            <numerusform>%Ln Datei nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to write: all %Ln files in %1 are up to date.</source>
        <translation>
            <numerusform>Nichts zu schreiben: %Ln Datei in %1 ist aktuell.</numerusform>
            <numerusform>Nichts zu schreiben: Alle %Ln Dateien in %1 sind aktuell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::ExportPage</name>
    <message>
        <source>&amp;Write Export</source>
        <translation>Export &amp;schreiben</translation>
    </message>
    <message>
        <source>Writes the chosen formats into the folder.</source>
        <translation>Schreibt die gewählten Formate in den Ordner.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>Chooses the folder that the export is written into.</source>
        <translation>Wählt den Ordner, in den der Export geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>Ordner öff&amp;nen</translation>
    </message>
    <message>
        <source>Opens the folder in the system&apos;s file manager.</source>
        <translation>Öffnet den Ordner im Dateimanager des Systems.</translation>
    </message>
    <message>
        <source>Choose &amp;All Formats</source>
        <translation>&amp;Alle Formate wählen</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>Setzt bei jedem Format das Häkchen.</translation>
    </message>
    <message>
        <source>Choose &amp;No Format</source>
        <translation>&amp;Kein Format wählen</translation>
    </message>
    <message>
        <source>Takes the tick from every format.</source>
        <translation>Nimmt jedem Format das Häkchen.</translation>
    </message>
    <message>
        <source>Folder of the Export</source>
        <translation>Ordner des Exports</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or the system has no program for it.</source>
        <translation>%1 lässt sich nicht öffnen: Es ist nicht da, oder das System hat kein Programm dafür.</translation>
    </message>
    <message>
        <source>Nothing was written: the export is still being made.</source>
        <translation>Nichts wurde geschrieben: Der Export wird noch erzeugt.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>exactly what was designed, for this subscription: the same design gives the same bytes, and no secret is in them</source>
        <translation>genau das Entworfene, für dieses Abonnement: Derselbe Entwurf ergibt dieselben Bytes, und kein Geheimnis ist darin</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Files of the format</source>
        <translation>Dateien des Formats</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportSession</name>
    <message numerus="yes">
        <source>Writing %Ln files…</source>
        <translation>
            <numerusform>%Ln Datei wird geschrieben…</numerusform>
            <numerusform>%Ln Dateien werden geschrieben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the export…</source>
        <translation>Export wird erzeugt…</translation>
    </message>
    <message>
        <source>Making the export: %1…</source>
        <extracomment>%1: the name of a format</extracomment>
        <translation>Export wird erzeugt: %1…</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldInspector</name>
    <message>
        <source>in the payload</source>
        <translation>in der Payload</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Zeichenfolge</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, zum Beispiel %2</translation>
    </message>
    <message>
        <source>object, %1 of its %2 fields in</source>
        <translation>Objekt, %1 von %2 Feldern enthalten</translation>
    </message>
    <message>
        <source>Why, for every event type that inherits</source>
        <translation>Begründung für jeden Ereignistyp, der erbt</translation>
    </message>
    <message>
        <source>Why, for this event type</source>
        <translation>Begründung für diesen Ereignistyp</translation>
    </message>
    <message>
        <source>Justify “%1”</source>
        <translation>„%1“ begründen</translation>
    </message>
    <message>
        <source>Justify “%1” for %2</source>
        <translation>„%1“ für %2 begründen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Datenklasse</translation>
    </message>
    <message>
        <source>Governed by</source>
        <translation>Gesteuert durch</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Ausgelassen, und warum</translation>
    </message>
</context>
<context>
    <name>hookbench::FilePreview</name>
    <message>
        <source>This file is of an earlier export. Writing removes it.</source>
        <translation>Diese Datei stammt von einem früheren Export. Das Schreiben entfernt sie.</translation>
    </message>
    <message>
        <source>… the first %1 of %2.</source>
        <extracomment>%1 and %2: numbers of bytes</extracomment>
        <translation>… die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Copied %1, %2.</source>
        <extracomment>%1: a file&apos;s path; %2: its number of bytes</extracomment>
        <translation>%1 kopiert, %2.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy exactly the bytes of this file</source>
        <translation>Genau die Bytes dieser Datei kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the file in the folder with the program that the system has for it; once it is written</source>
        <translation>Die Datei im Ordner mit dem Programm öffnen, das das System dafür hat; sobald sie geschrieben ist</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Choose a format and one of its files.</source>
        <translation>Wählen Sie ein Format und eine seiner Dateien.</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>Die Seiten werden gezeichnet…</translation>
    </message>
</context>
<context>
    <name>hookbench::FolderBar</name>
    <message>
        <source>new folder</source>
        <translation>neuer Ordner</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>files</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <comment>files</comment>
        <translation>%1 zu entfernen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>where the export goes</source>
        <translation>wohin der Export geht</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Ordner des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>a file, not a folder</source>
        <translation>eine Datei, kein Ordner</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryExportBar</name>
    <message>
        <source>Export Attempts</source>
        <translation>Versuche exportieren</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts written.</source>
        <translation>
            <numerusform>%Ln Versuch geschrieben.</numerusform>
            <numerusform>%Ln Versuche geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln attempts.</source>
        <translation>
            <numerusform>%Ln Versuch exportiert.</numerusform>
            <numerusform>%Ln Versuche exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the attempts that are shown as</source>
        <translation>Gezeigte Versuche exportieren als</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format des Exports</translation>
    </message>
    <message>
        <source>with signatures</source>
        <translation>mit Signaturen</translation>
    </message>
    <message>
        <source>Signatures, cookies and credentials let the file&apos;s reader act as the sender. Without the tick they are left out.</source>
        <translation>Mit Signaturen, Cookies und Zugangsdaten kann sich der Leser der Datei als Absender ausgeben. Ohne das Häkchen bleiben sie draußen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryExportJob</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilterBar</name>
    <message>
        <source>Failed and Throttled</source>
        <translation>Fehlgeschlagen und gedrosselt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Last Hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>This Run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Filter: status:5xx mark:duplicate since:1h, or text</source>
        <translation>Filter: status:5xx mark:duplicate since:1h, oder Text</translation>
    </message>
    <message>
        <source>Filter of the attempts</source>
        <translation>Filter der Versuche</translation>
    </message>
    <message>
        <source>Words that all must fit: class:, status:, mark:, error:, type:, id:, since:, until:, run:, or any text.</source>
        <translation>Wörter, die alle passen müssen: class:, status:, mark:, error:, type:, id:, since:, until:, run:, oder beliebiger Text.</translation>
    </message>
    <message>
        <source>Ready-made filters</source>
        <translation>Fertige Filter</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Runs that are shown</source>
        <translation>Gezeigte Läufe</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryModel</name>
    <message>
        <source>%1, sent before</source>
        <extracomment>%1 an event id</extracomment>
        <translation>%1, schon gesendet</translation>
    </message>
    <message>
        <source>When the attempt was sent, in UTC</source>
        <translation>Wann der Versuch gesendet wurde, in UTC</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The event type</source>
        <translation>Der Ereignistyp</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The event id; the same for every delivery of one event</source>
        <translation>Die Ereignis-ID; für jede Zustellung eines Ereignisses dieselbe</translation>
    </message>
    <message>
        <source>Event Id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>The number of the attempt within its delivery</source>
        <translation>Die Nummer des Versuchs in seiner Zustellung</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>The status of the answer, or what failed</source>
        <translation>Der Status der Antwort, oder was fehlschlug</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How long the whole exchange took</source>
        <translation>Wie lange der ganze Austausch dauerte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What follows from the attempt</source>
        <translation>Was aus dem Versuch folgt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>What is special about the delivery</source>
        <translation>Was an der Zustellung besonders ist</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>How long after this attempt the next one follows</source>
        <translation>Wie lange nach diesem Versuch der nächste folgt</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryStore</name>
    <message>
        <source>%1 Until the program ends the log is kept in memory.</source>
        <translation>%1 Bis zum Ende des Programms bleibt das Protokoll im Speicher.</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryTrimming</name>
    <message>
        <source>Delete the attempt of %1 sent at %2 from the log for good?</source>
        <extracomment>%1 an event type, %2 a time of day</extracomment>
        <translation>Den Versuch von %1, gesendet um %2, endgültig aus dem Protokoll löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln attempts that the filter shows from the log for good?</source>
        <translation>
            <numerusform>Den %Ln Versuch, den der Filter zeigt, endgültig aus dem Protokoll löschen?</numerusform>
            <numerusform>Die %Ln Versuche, die der Filter zeigt, endgültig aus dem Protokoll löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Shown</source>
        <translation>Gezeigte löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln attempts of all runs from the log for good?</source>
        <translation>
            <numerusform>Den einzigen Versuch (%Ln) endgültig aus dem Protokoll löschen?</numerusform>
            <numerusform>Alle %Ln Versuche aller Läufe endgültig aus dem Protokoll löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln attempts from the log.</source>
        <translation>
            <numerusform>%Ln Versuch aus dem Protokoll gelöscht.</numerusform>
            <numerusform>%Ln Versuche aus dem Protokoll gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::Inspection</name>
    <message>
        <source>Copied the request as a cURL command, %1.</source>
        <translation>Die Anfrage wurde als cURL-Befehl kopiert, %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::LatencyView</name>
    <message>
        <source>How long attempts took</source>
        <translation>Dauer der Versuche</translation>
    </message>
    <message>
        <source>No attempt of this run has ended yet.</source>
        <translation>Noch kein Versuch dieses Laufs ist beendet.</translation>
    </message>
    <message>
        <source>%1 attempts: p50 %2, p95 %3, p99 %4, longest %5</source>
        <extracomment>%1 a number of attempts, the others durations</extracomment>
        <translation>%1 Versuche: p50 %2, p95 %3, p99 %4, längster %5</translation>
    </message>
    <message>
        <source>1 attempt: %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>1 Versuch: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::LeftOutModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins the names of fields that are left out for the same reason</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hookbench::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <translation>&amp;Zustellen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
</context>
<context>
    <name>hookbench::MainWindow</name>
    <message>
        <source>%1[*] — Hookbench</source>
        <translation>%1[*] — Hookbench</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a design with unsaved changes</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixLegend</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>inherited, on</source>
        <translation>geerbt, ein</translation>
    </message>
    <message>
        <source>inherited, off</source>
        <translation>geerbt, aus</translation>
    </message>
    <message>
        <source>asked for, kept out by a rule</source>
        <translation>angefordert, durch eine Regel ausgeschlossen</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>kein solches Feld</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>payload assumed</source>
        <translation>Payload angenommen</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixModel</name>
    <message>
        <source>Never sent: %1</source>
        <translation>Nie gesendet: %1</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>%1: on, but kept out by a rule</source>
        <translation>%1: ein, aber durch eine Regel ausgeschlossen</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>%1: inherited, on</source>
        <translation>%1: geerbt, ein</translation>
    </message>
    <message>
        <source>%1: inherited, off</source>
        <translation>%1: geerbt, aus</translation>
    </message>
    <message>
        <source>%1: on for every event type that does not set its own.</source>
        <translation>%1: ein für jeden Ereignistyp ohne eigene Einstellung.</translation>
    </message>
    <message>
        <source>%1: off for every event type that does not set its own.</source>
        <translation>%1: aus für jeden Ereignistyp ohne eigene Einstellung.</translation>
    </message>
    <message>
        <source>%1: Ordinavo&apos;s default, which is on in this design.</source>
        <translation>%1: Vorgabe von Ordinavo, in diesem Entwurf ein.</translation>
    </message>
    <message>
        <source>%1: Ordinavo&apos;s default, which is off in this design.</source>
        <translation>%1: Vorgabe von Ordinavo, in diesem Entwurf aus.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>%1 (payload assumed: nothing published shows it)</source>
        <translation>%1 (Payload angenommen: in keiner Veröffentlichung gezeigt)</translation>
    </message>
    <message>
        <source>Subscription default</source>
        <translation>Vorgabe des Abonnements</translation>
    </message>
    <message>
        <source>What every event type inherits that does not set its own.</source>
        <translation>Was jeder Ereignistyp ohne eigene Einstellung erbt.</translation>
    </message>
    <message>
        <source>Customer context</source>
        <comment>heading of a narrow column</comment>
        <extracomment>Heading of a narrow column: as short as can be. A soft hyphen (U+00AD) is where a word may break.</extracomment>
        <translation>Kunden­kontext</translation>
    </message>
    <message>
        <source>Contact details</source>
        <comment>heading of a narrow column</comment>
        <translation>Kontakt­daten</translation>
    </message>
    <message>
        <source>Summary preview</source>
        <comment>heading of a narrow column</comment>
        <translation>Zusammen­fassung (Vorschau)</translation>
    </message>
    <message>
        <source>Billing details</source>
        <comment>heading of a narrow column</comment>
        <translation>Abrechnungs­details</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <comment>heading of a narrow column</comment>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Secrets and API keys</source>
        <comment>heading of a narrow column</comment>
        <translation>Geheim­nisse, API-Schlüssel</translation>
    </message>
    <message>
        <source>Target-level customer number</source>
        <comment>heading of a narrow column</comment>
        <translation>Kunden­nummer am Ziel</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixView</name>
    <message>
        <source>Payload matrix</source>
        <translation>Payload-Matrix</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Inherit (On)</source>
        <translation>Erben (ein)</translation>
    </message>
    <message>
        <source>Inherit (Off)</source>
        <translation>Erben (aus)</translation>
    </message>
    <message>
        <source>Inherit All Options</source>
        <translation>Alle Optionen erben</translation>
    </message>
</context>
<context>
    <name>hookbench::OwnBodyDialog</name>
    <message>
        <source>%1, sent as they stand here, in UTF-8, and signed.</source>
        <translation>%1, gesendet wie hier, in UTF-8, und signiert.</translation>
    </message>
    <message>
        <source>%1 of a file that this editor would change. They are sent as they are; typing here replaces them.</source>
        <translation>%1 einer Datei, die dieser Editor verändern würde. Sie werden gesendet, wie sie sind; Tippen ersetzt sie.</translation>
    </message>
    <message>
        <source>Body From a File</source>
        <translation>Body aus einer Datei</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>%1 ist nicht lesbar: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 has more than %2. Choose a smaller file.</source>
        <translation>%1 hat mehr als %2. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Own Body</source>
        <translation>Eigener Body</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>The body to send, for example {&quot;eventType&quot;: &quot;visit_report.approved&quot;}</source>
        <translation>Der Body, der gesendet wird, zum Beispiel {&quot;eventType&quot;: &quot;visit_report.approved&quot;}</translation>
    </message>
    <message>
        <source>From File…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::PayloadPanel</name>
    <message>
        <source>The last change left this payload as it was.</source>
        <translation>Die letzte Änderung hat diese Payload nicht verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <extracomment>%1 is &quot;+84 bytes · 5 lines added&quot;, %2 is &quot;Contact details on&quot;</extracomment>
        <translation>%1 durch „%2“</translation>
    </message>
    <message>
        <source>%1 by undoing “%2”</source>
        <translation>%1 durch Rückgängigmachen von „%2“</translation>
    </message>
    <message>
        <source>one assumed field</source>
        <translation>ein angenommenes Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n assumed fields</source>
        <translation>
            <numerusform>%n angenommenes Feld</numerusform>
            <numerusform>%n angenommene Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Store Secret…</source>
        <translation>Geheimnis speichern…</translation>
    </message>
    <message>
        <source>Only the body is signed. The headers with timestamp, event id, event type and delivery id are not covered: a receiver compares them with the body, and takes freshness from occurredAt and from deduplication by event id as well.</source>
        <translation>Nur der Body ist signiert. Die Header mit Zeitstempel, Ereignis-ID, Ereignistyp und Zustellungs-ID sind nicht abgedeckt: Ein Empfänger vergleicht sie mit dem Body und stellt die Aktualität auch anhand von occurredAt und der Deduplizierung nach Ereignis-ID fest.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s scheme, for comparison: the timestamp and the body are signed. Event id, event type and delivery id in the headers are not covered.</source>
        <translation>Nicht das Verfahren von Ordinavo, nur zum Vergleich: Zeitstempel und Body sind signiert. Ereignis-ID, Ereignistyp und Zustellungs-ID in den Headern sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s scheme, for comparison: event id, timestamp and body are signed.</source>
        <translation>Nicht das Verfahren von Ordinavo, nur zum Vergleich: Ereignis-ID, Zeitstempel und Body sind signiert.</translation>
    </message>
    <message>
        <source>signed sample payload, as it would be sent</source>
        <translation>signierte Beispiel-Payload</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>HTTP Message</source>
        <translation>HTTP-Nachricht</translation>
    </message>
    <message>
        <source>String to Sign</source>
        <translation>Zu Signierendes</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy exactly the bytes of this tab</source>
        <translation>Genau die Bytes dieses Tabs kopieren</translation>
    </message>
    <message>
        <source>Verification Code</source>
        <translation>Prüfcode</translation>
    </message>
</context>
<context>
    <name>hookbench::PlanModel</name>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>after the first attempt of %1</source>
        <translation>nach dem ersten Versuch von %1</translation>
    </message>
    <message>
        <source>%1 after the first attempt of %2</source>
        <translation>%1 nach dem ersten Versuch von %2</translation>
    </message>
    <message>
        <source>when %1 has ended</source>
        <translation>wenn %1 beendet ist</translation>
    </message>
    <message>
        <source>%1 after %2 has ended</source>
        <translation>%1 nach dem Ende von %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>the start of a delivery after the run&apos;s begin: + 5 s</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between marks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>hookbench::PlanPanel</name>
    <message>
        <source>This cannot be sent</source>
        <translation>Das kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <comment>a summary; a number of deliveries</comment>
        <translation>%1 Die ersten %2 sind aufgeführt.</translation>
    </message>
    <message>
        <source>Planned deliveries</source>
        <translation>Geplante Zustellungen</translation>
    </message>
</context>
<context>
    <name>hookbench::PolicyBox</name>
    <message>
        <source>When and how often is tried again. Ordinavo publishes no retry rules, so all of it is assumed. Now: %1 over %2.</source>
        <translation>Wann und wie oft wiederholt wird. Ordinavo veröffentlicht keine Wiederholungsregeln, alles davon ist angenommen. Jetzt: %1 über %2.</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>Wiederholungsregel</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Ordinavo publishes no retry rules; whatever is chosen here is an assumption.</source>
        <translation>Ordinavo veröffentlicht keine Wiederholungsregeln; was immer hier gewählt wird, ist eine Annahme.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the delays, the jitter and what each status code does; load and save policies</source>
        <translation>Wartezeiten, Streuung und die Wirkung jedes Statuscodes ändern; Regeln laden und sichern</translation>
    </message>
    <message>
        <source>Edit the retry policy</source>
        <translation>Wiederholungsregel ändern</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>How long one attempt may take in all. Ordinavo does not publish its timeout; 15 s is assumed.</source>
        <translation>Wie lange ein Versuch insgesamt dauern darf. Ordinavo veröffentlicht sein Zeitlimit nicht; 15 s sind angenommen.</translation>
    </message>
</context>
<context>
    <name>hookbench::PolicyEditor</name>
    <message>
        <source>%1: “%2” cannot be read. %3</source>
        <extracomment>%1: the field&apos;s caption; %2: what was typed; %3: what can stand there</extracomment>
        <translation>%1: „%2“ ist nicht lesbar. %3</translation>
    </message>
    <message>
        <source>Durations are written like 250ms, 5s, 5m, 2h or 1d.</source>
        <translation>Zeiten schreibt man wie 250ms, 5s, 5m, 2h oder 1d.</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln attempts. Take some delays away.</source>
        <translation>
            <numerusform>%1: mehr als %Ln Versuch. Nehmen Sie Wartezeiten weg.</numerusform>
            <numerusform>%1: mehr als %Ln Versuche. Nehmen Sie Wartezeiten weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status codes are written like 429, 502-504.</source>
        <translation>Statuscodes schreibt man wie 429, 502-504.</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 over %3 without jitter. All of it is assumed: Ordinavo publishes no retry rules. Changes count at once.</source>
        <translation>%1: %2 über %3 ohne Streuung. Alles davon ist angenommen: Ordinavo veröffentlicht keine Wiederholungsregeln. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Load Retry Policy</source>
        <translation>Wiederholungsregel laden</translation>
    </message>
    <message>
        <source>Retry policies (*.json);;All files (*)</source>
        <translation>Wiederholungsregeln (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Retry Policy</source>
        <translation>Wiederholungsregel sichern</translation>
    </message>
    <message>
        <source>Retry Policy</source>
        <translation>Wiederholungsregel</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>Wartezeiten zwischen Versuchen</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Timeout of an attempt</source>
        <translation>Zeitlimit eines Versuchs</translation>
    </message>
    <message>
        <source>Statuses that stop</source>
        <translation>Statuscodes, die beenden</translation>
    </message>
    <message>
        <source>Statuses whose Retry-After counts</source>
        <translation>Statuscodes, deren Retry-After gilt</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>Längstes Retry-After</translation>
    </message>
    <message>
        <source>Statuses that throttle</source>
        <translation>Statuscodes, die drosseln</translation>
    </message>
    <message>
        <source>Disable after</source>
        <translation>Deaktivieren nach</translation>
    </message>
    <message>
        <source>Waits after the end of attempt 1, 2, …: 5s, 5m, 2h. None: one attempt.</source>
        <translation>Wartezeiten nach dem Ende von Versuch 1, 2, …: 5s, 5m, 2h. Keine: ein Versuch.</translation>
    </message>
    <message>
        <source>± </source>
        <extracomment>before a percentage: ± 10 %</extracomment>
        <translation>± </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far each wait varies by chance</source>
        <translation>Wie weit jede Wartezeit zufällig schwankt</translation>
    </message>
    <message>
        <source>After one of these nothing more is tried; for example 400-403, 404</source>
        <translation>Nach einem von diesen wird nichts mehr versucht; zum Beispiel 400-403, 404</translation>
    </message>
    <message>
        <source>After one of these the wait is what Retry-After asks for</source>
        <translation>Nach einem von diesen ist die Wartezeit, was Retry-After verlangt</translation>
    </message>
    <message>
        <source>The longest wait that Retry-After can ask for</source>
        <translation>Die längste Wartezeit, die Retry-After verlangen kann</translation>
    </message>
    <message>
        <source>410 disables the receiver</source>
        <translation>410 deaktiviert den Empfänger</translation>
    </message>
    <message>
        <source>After one of these nothing of the run goes to the receiver until the wait is over</source>
        <translation>Nach einem von diesen geht nichts vom Lauf an den Empfänger, bis die Wartezeit vorüber ist</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> exhausted in a row</source>
        <comment>behind a number of deliveries</comment>
        <translation> aufgegebenen hintereinander</translation>
    </message>
    <message>
        <source>How many exhausted deliveries in a row disable the receiver</source>
        <translation>Wie viele aufgegebene Zustellungen hintereinander den Empfänger deaktivieren</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Sichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 Correct it, or press Escape to close without it.</source>
        <translation>%1 Berichtigen, oder mit Escape ohne diese Angabe schließen.</translation>
    </message>
    <message>
        <source>%1: “%2” is too long; it can be %3 at most.</source>
        <extracomment>%1: the field&apos;s caption; %2: what was typed; %3: a duration</extracomment>
        <translation>%1: „%2“ ist zu lang; höchstens %3 sind möglich.</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceivedDelegate</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceivedModel</name>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>%1 verified or not verified, %2 processed, duplicate …, %3 time and event id, %4 the reason</extracomment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>Out of order: request %1 brought the later event %2 before.</source>
        <extracomment>%1 is the number of a request, %2 a short event id</extracomment>
        <translation>Nicht in der Reihenfolge: Anfrage %1 brachte zuvor das spätere Ereignis %2.</translation>
    </message>
    <message>
        <source>Answered %1 by script.</source>
        <extracomment>%1 is an answer of a script: 202, half 200</extracomment>
        <translation>Nach Skript mit %1 beantwortet.</translation>
    </message>
</context>
<context>
    <name>hookbench::Receiver</name>
    <message>
        <source>The receiver has no secret to verify with. Choose one, then start it again.</source>
        <translation>Der Empfänger hat kein Geheimnis zum Prüfen. Eines auswählen und den Empfänger neu starten.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on 127.0.0.1:%1: %2. Choose another port.</source>
        <translation>Der Empfänger kann nicht auf 127.0.0.1:%1 lauschen: %2. Einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverBox</name>
    <message>
        <source>built-in receiver</source>
        <translation>eingebauter Empfänger</translation>
    </message>
    <message>
        <source>the subscription&apos;s receiver</source>
        <translation>der Empfänger des Abonnements</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>zuvor verwendet</translation>
    </message>
    <message>
        <source>The built-in receiver is not listening. Start it, or enter the URL of another receiver.</source>
        <translation>Der eingebaute Empfänger lauscht nicht. Ihn starten oder die URL eines anderen Empfängers eingeben.</translation>
    </message>
    <message>
        <source>Receiver URL</source>
        <translation>Empfänger-URL</translation>
    </message>
    <message>
        <source>Where the delivery goes: the built-in receiver, or any URL</source>
        <translation>Wohin die Zustellung geht: an den eingebauten Empfänger oder eine beliebige URL</translation>
    </message>
    <message>
        <source>http:// or https:// URL of a receiver</source>
        <translation>http://- oder https://-URL eines Empfängers</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverPanel</name>
    <message>
        <source>What the Receiver Saw</source>
        <translation>Was der Empfänger sah</translation>
    </message>
    <message>
        <source>What the built-in receiver saw</source>
        <translation>Was der eingebaute Empfänger sah</translation>
    </message>
    <message>
        <source>Deliveries go elsewhere now. This list sees the built-in receiver only.</source>
        <translation>Zustellungen gehen jetzt an ein anderes Ziel. Diese Liste sieht nur den eingebauten Empfänger.</translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>Noch nichts eingegangen</translation>
    </message>
    <message>
        <source>The built-in receiver checks the signature of each request and tells duplicates by their event id. What it made of them stands here.</source>
        <translation>Der eingebaute Empfänger prüft die Signatur jeder Anfrage und erkennt Duplikate an ihrer Ereignis-ID. Das Ergebnis steht hier.</translation>
    </message>
    <message>
        <source>Only the built-in receiver reports here</source>
        <translation>Nur der eingebaute Empfänger meldet hier</translation>
    </message>
    <message>
        <source>Of another receiver only its answer is known. Choose the built-in receiver to see both sides of a delivery.</source>
        <translation>Von einem anderen Empfänger ist nur die Antwort bekannt. Den eingebauten Empfänger wählen, um beide Seiten einer Zustellung zu sehen.</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverSettingsPopup</name>
    <message>
        <source>200 always</source>
        <translation>Immer 200</translation>
    </message>
    <message>
        <source>500 twice, then 200</source>
        <translation>Zweimal 500, dann 200</translation>
    </message>
    <message>
        <source>429 with Retry-After 30, then 200</source>
        <translation>429 mit Retry-After 30, dann 200</translation>
    </message>
    <message>
        <source>No answer, then 200</source>
        <translation>Keine Antwort, dann 200</translation>
    </message>
    <message>
        <source>200 after 20 seconds, then at once</source>
        <translation>200 nach 20 Sekunden, dann sofort</translation>
    </message>
    <message>
        <source>Connection reset, then closed, then 200</source>
        <translation>Verbindung zurückgesetzt, dann geschlossen, dann 200</translation>
    </message>
    <message>
        <source>Half an answer, then 200</source>
        <translation>Eine halbe Antwort, dann 200</translation>
    </message>
    <message>
        <source>A redirect</source>
        <translation>Eine Umleitung</translation>
    </message>
    <message>
        <source>410, which ends the subscription</source>
        <translation>410, was das Abonnement beendet</translation>
    </message>
    <message>
        <source>Answers %1, and goes on with the last one. A delivery takes effect when its answer is a 2xx, even one that comes late or cut off.</source>
        <translation>Antwortet %1 und bleibt bei der letzten Antwort. Eine Zustellung wirkt, wenn ihre Antwort 2xx ist, auch wenn diese spät oder abgeschnitten kommt.</translation>
    </message>
    <message>
        <source>How the Built-In Receiver Behaves</source>
        <translation>Wie sich der eingebaute Empfänger verhält</translation>
    </message>
    <message>
        <source>A&amp;nswers:</source>
        <translation>A&amp;ntworten:</translation>
    </message>
    <message>
        <source>A status, or one of timeout, close, reset, half, wrong-length, slow, garbage; x3 repeats it. Behind a semicolon: retry-after=30, delay=2s, location=URL, status=503. The next one after a comma.</source>
        <translation>Ein Status oder eines von timeout, close, reset, half, wrong-length, slow, garbage; x3 wiederholt es. Nach einem Strichpunkt: retry-after=30, delay=2s, location=URL, status=503. Nach einem Komma die nächste Antwort.</translation>
    </message>
    <message>
        <source>What the receiver answers</source>
        <translation>Was der Empfänger antwortet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Tells duplicates:</source>
        <translation>Erkennt &amp;Duplikate:</translation>
    </message>
    <message>
        <source>&amp;Refuses timestamps older than</source>
        <translation>&amp;Weist Zeitstempel ab, die älter sind als</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>How many minutes old a timestamp may be</source>
        <translation>Wie viele Minuten alt ein Zeitstempel sein darf</translation>
    </message>
    <message>
        <source>Re&amp;ceives by:</source>
        <translation>E&amp;mpfängt über:</translation>
    </message>
</context>
<context>
    <name>hookbench::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt verwendete öffnen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>file name, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>hookbench::RedeliveryDialog</name>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>&amp;Dieselbe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neue</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>&amp;Fresh</source>
        <translation>&amp;Frischer</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>&amp;Alter</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>As it was s&amp;ent</source>
        <translation>Wie g&amp;esendet</translation>
    </message>
    <message>
        <source>As the &amp;design makes it now</source>
        <translation>Wie ihn der Ent&amp;wurf jetzt macht</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>Senden a&amp;n</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, sent at %2</source>
        <extracomment>%1 an event type, %2 a time of day</extracomment>
        <translation>%1, gesendet um %2</translation>
    </message>
</context>
<context>
    <name>hookbench::RetentionDialog</name>
    <message>
        <source>What the Log Keeps</source>
        <translation>Was das Protokoll behält</translation>
    </message>
    <message>
        <source>Older attempts, and the oldest of too many, are deleted for good: now, and whenever Hookbench starts.</source>
        <translation>Ältere Versuche, und die ältesten von zu vielen, werden endgültig gelöscht: jetzt und bei jedem Start von Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Delete and Keep to It</source>
        <translation>Löschen und dabei bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hookbench::RunTabs</name>
    <message>
        <source>Save Picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>zeitleiste</translation>
    </message>
    <message>
        <source>Saved the picture as %1.</source>
        <translation>Das Bild ist als %1 gesichert.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What If</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>The run as it went: attempts, waits, duplicates</source>
        <translation>Der Lauf, wie er war: Versuche, Wartezeiten, Duplikate</translation>
    </message>
    <message>
        <source>The whole schedule for answers that you write; nothing is sent</source>
        <translation>Der ganze Zeitplan zu Antworten, die Sie schreiben; nichts wird gesendet</translation>
    </message>
    <message>
        <source>What sending now would send</source>
        <translation>Was jetzt gesendet würde</translation>
    </message>
    <message>
        <source>How long the attempts of the run took</source>
        <translation>Wie lange die Versuche des Laufs dauerten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Send signs the payload that the page Design shows and delivers it as the composer says. Every attempt then stands here in its time, and below with every byte that went out and came back.</source>
        <translation>Senden signiert den Payload, den die Seite Entwurf zeigt, und stellt ihn zu, wie oben eingestellt. Jeder Versuch steht dann hier zu seiner Zeit und darunter mit jedem Byte, das hinausging und zurückkam.</translation>
    </message>
    <message>
        <source>%1 was not written: a picture is SVG or PNG. Choose a name that ends in .svg or .png.</source>
        <extracomment>%1 the path that was chosen</extracomment>
        <translation>%1 wurde nicht geschrieben: Ein Bild ist SVG oder PNG. Wählen Sie einen Namen, der auf .svg oder .png endet.</translation>
    </message>
    <message>
        <source>%1 was not written: it is there already. Choose that name to replace it.</source>
        <translation>%1 wurde nicht geschrieben: Die Datei gibt es schon. Wählen Sie diesen Namen, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretDialog</name>
    <message>
        <source>Store Secret</source>
        <translation>Geheimnis speichern</translation>
    </message>
    <message>
        <source>The design keeps only the name and a fingerprint. The value goes into the system keychain or, where there is none, stays in memory until Hookbench ends.</source>
        <translation>Der Entwurf behält nur den Namen und einen Fingerabdruck. Der Wert kommt in den Schlüsselbund des Systems oder bleibt, wo es keinen gibt, im Arbeitsspeicher, bis Hookbench beendet wird.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This name stands for the public sample secret.</source>
        <translation>Dieser Name steht für das öffentliche Beispielgeheimnis.</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLoader</name>
    <message>
        <source>Looking for the secret “%1”.</source>
        <translation>Das Geheimnis „%1“ wird gesucht.</translation>
    </message>
</context>
<context>
    <name>hookbench::Sender</name>
    <message>
        <source>The plan is empty: there is nothing to send.</source>
        <translation>Der Plan ist leer: es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>The speed must be a factor from 1 to 1,000,000.</source>
        <translation>Die Geschwindigkeit muss ein Faktor von 1 bis 1.000.000 sein.</translation>
    </message>
</context>
<context>
    <name>hookbench::SequenceBox</name>
    <message>
        <source>All Probes</source>
        <extracomment>on a button that drops a menu of things made wrong on purpose</extracomment>
        <translation>Alle Proben</translation>
    </message>
    <message>
        <source>1 Probe</source>
        <translation>1 Probe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Probes</source>
        <translation>
            <numerusform>%Ln Probe</numerusform>
            <numerusform>%Ln Proben</numerusform>
        </translation>
    </message>
    <message>
        <source>Body…</source>
        <translation>Body…</translation>
    </message>
    <message>
        <source>Body: %1…</source>
        <translation>Body: %1…</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What the run is to show: one delivery, duplicates, a wrong order, a burst, attacks</source>
        <translation>Was der Lauf zeigen soll: eine Zustellung, Duplikate, falsche Reihenfolge, Ansturm, Angriffe</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>before the number of copies: × 3</extracomment>
        <translation>× </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source> events</source>
        <comment>behind the size of a burst</comment>
        <translation> Ereignisse</translation>
    </message>
    <message>
        <source>Events of the burst</source>
        <translation>Ereignisse des Ansturms</translation>
    </message>
    <message>
        <source> per s</source>
        <translation> je s</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Ereignisse je Sekunde</translation>
    </message>
    <message>
        <source>How many events begin in a second; 0 sends as fast as it goes</source>
        <translation>Wie viele Ereignisse je Sekunde beginnen; 0 sendet so schnell es geht</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> zugleich</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>How many connections the burst uses; they are kept and used again</source>
        <translation>Wie viele Verbindungen der Ansturm nutzt; sie bleiben offen und werden wieder benutzt</translation>
    </message>
    <message>
        <source> min old</source>
        <translation> min alt</translation>
    </message>
    <message>
        <source>Age of the event in minutes</source>
        <translation>Alter des Ereignisses in Minuten</translation>
    </message>
    <message>
        <source>How long before the sending the event occurred; the attempt itself is fresh</source>
        <translation>Wie lange vor dem Senden das Ereignis geschah; der Versuch selbst ist frisch</translation>
    </message>
    <message>
        <source>What is made wrong; each is an attack probe that a good receiver refuses</source>
        <translation>Was falsch gemacht wird; jedes ist eine Angriffsprobe, die ein guter Empfänger abweist</translation>
    </message>
    <message>
        <source>Attack probes</source>
        <translation>Angriffsproben</translation>
    </message>
    <message>
        <source>Write the body or take it from a file; any bytes, signed like every other</source>
        <translation>Den Body schreiben oder einer Datei entnehmen; beliebige Bytes, signiert wie jeder andere</translation>
    </message>
    <message>
        <source>Own body</source>
        <translation>Eigener Body</translation>
    </message>
    <message>
        <source>How often each event goes out: same event id, same bytes</source>
        <translation>Wie oft jedes Ereignis hinausgeht: gleiche Ereignis-ID, gleiche Bytes</translation>
    </message>
</context>
<context>
    <name>hookbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Nach Name oder Tasten filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::Showcase</name>
    <message>
        <source>%1 · %2</source>
        <comment>verified or not, effect</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>The window did not get as far as the next picture in time.</source>
        <translation>Das Fenster war nicht rechtzeitig für das nächste Bild bereit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Toggled contact details of %1. %2 The payload has %3 bytes now, %4 more than before:</source>
        <translation>Kontaktdaten von %1 umgeschaltet. %2 Die Payload hat jetzt %3 Bytes, %4 mehr als zuvor:</translation>
    </message>
    <message>
        <source>The receiver did not make of the delivery what it should.</source>
        <translation>Der Empfänger hat die Zustellung nicht so behandelt, wie er sollte.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Attempt %1 to %2 was answered %3. %4 The receiver: %5.</source>
        <translation>Versuch %1 an %2 wurde mit %3 beantwortet. %4 Der Empfänger: %5.</translation>
    </message>
</context>
<context>
    <name>hookbench::SimulationModel</name>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Wait before it</source>
        <translation>Wartezeit davor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Delivered by attempt %1, %2 after the first began.</source>
        <translation>Zugestellt mit Versuch %1, %2 nach Beginn des ersten.</translation>
    </message>
    <message>
        <source>Attempt %1 disables the receiver, %2 after the first began.</source>
        <translation>Versuch %1 deaktiviert den Empfänger, %2 nach Beginn des ersten.</translation>
    </message>
    <message>
        <source>Given up after attempt %1, %2 after the first began.</source>
        <translation>Aufgegeben nach Versuch %1, %2 nach Beginn des ersten.</translation>
    </message>
    <message>
        <source>1 attempt. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.</source>
        <extracomment>%1 and the following are numbers of deliveries</extracomment>
        <translation>1 Versuch. Zustellungen: %1 zugestellt, %2 aufgegeben, %3 deaktiviert, %4 abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.</source>
        <translation>
            <numerusform>%Ln Versuch. Zustellungen: %1 zugestellt, %2 aufgegeben, %3 deaktiviert, %4 abgebrochen.</numerusform>
            <numerusform>%Ln Versuche. Zustellungen: %1 zugestellt, %2 aufgegeben, %3 deaktiviert, %4 abgebrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::StatusBar</name>
    <message>
        <source>Policy findings</source>
        <translation>Richtlinienbefunde</translation>
    </message>
    <message>
        <source>Assumptions in force: nothing is published about these</source>
        <translation>Geltende Annahmen: Dazu ist nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Built-in receiver not listening</source>
        <translation>Eingebauter Empfänger lauscht nicht</translation>
    </message>
    <message>
        <source>Built-in receiver not listening: %1</source>
        <translation>Eingebauter Empfänger lauscht nicht: %1</translation>
    </message>
    <message>
        <source>Built-in receiver listening on %1, the usual port was taken</source>
        <translation>Eingebauter Empfänger lauscht auf %1, der übliche Port war belegt</translation>
    </message>
    <message>
        <source>Built-in receiver listening on %1</source>
        <translation>Eingebauter Empfänger lauscht auf %1</translation>
    </message>
    <message>
        <source>No policy findings</source>
        <translation>Keine Richtlinienbefunde</translation>
    </message>
    <message>
        <source>1 policy finding</source>
        <translation>1 Richtlinienbefund</translation>
    </message>
    <message numerus="yes">
        <source>%n policy findings</source>
        <translation>
            <numerusform>%n Richtlinienbefund</numerusform>
            <numerusform>%n Richtlinienbefunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is blocked until the errors are resolved.</source>
        <translation>Das Senden ist gesperrt, bis die Fehler behoben sind.</translation>
    </message>
    <message>
        <source>Assumptions in force: %L1</source>
        <translation>Geltende Annahmen: %L1</translation>
    </message>
    <message>
        <source>Options are set per subscription: this design needs one subscription</source>
        <translation>Optionen gelten je Abonnement: Dieser Entwurf braucht ein Abonnement</translation>
    </message>
    <message numerus="yes">
        <source>Options are set per subscription: this design needs %n subscriptions</source>
        <translation>
            <numerusform>Optionen gelten je Abonnement: Dieser Entwurf braucht %n Abonnement</numerusform>
            <numerusform>Optionen gelten je Abonnement: Dieser Entwurf braucht %n Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is where the receiver listens, %2 how it behaves: answers 500×2, then 200 · by event id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hookbench::StoreSecret</name>
    <message>
        <source>The secret “%1” is kept in the system keychain.</source>
        <translation>Das Geheimnis „%1“ wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>No system keychain answers, so the secret “%1” is kept in memory and forgotten when Hookbench ends.</source>
        <translation>Kein Schlüsselbund des Systems antwortet; daher wird das Geheimnis „%1“ im Arbeitsspeicher gehalten und vergessen, wenn Hookbench endet.</translation>
    </message>
    <message>
        <source>Change Secret</source>
        <translation>Geheimnis ändern</translation>
    </message>
</context>
<context>
    <name>hookbench::SubscriptionSettings</name>
    <message>
        <source>Rename the subscription</source>
        <translation>Abonnement umbenennen</translation>
    </message>
    <message>
        <source>Change the source system</source>
        <translation>Quellsystem ändern</translation>
    </message>
    <message>
        <source>Mark as a billing endpoint</source>
        <translation>Als Abrechnungsendpunkt kennzeichnen</translation>
    </message>
    <message>
        <source>Unmark as a billing endpoint</source>
        <translation>Kennzeichnung als Abrechnungsendpunkt aufheben</translation>
    </message>
    <message>
        <source>Change the receiver URL</source>
        <translation>Empfänger-URL ändern</translation>
    </message>
    <message>
        <source>Refer to the secret “%1”</source>
        <translation>Auf das Geheimnis „%1“ verweisen</translation>
    </message>
    <message>
        <source>Subscription “%1”</source>
        <translation>Abonnement „%1“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 (not in this sample)</source>
        <translation>%1 (nicht in diesen Beispieldaten)</translation>
    </message>
    <message>
        <source>The public sample secret: anybody can sign with it. Enter a name of your own to store a secret under it.</source>
        <translation>Das öffentliche Beispielgeheimnis: Damit können alle signieren. Einen eigenen Namen eingeben, um darunter ein Geheimnis zu speichern.</translation>
    </message>
    <message>
        <source>The design holds this name only. The value stays on this machine.</source>
        <translation>Der Entwurf enthält nur diesen Namen. Der Wert bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Receiver URL</source>
        <translation>Empfänger-URL</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>eingebauter Empfänger</translation>
    </message>
    <message>
        <source>Source system, whose external ids are sent</source>
        <translation>Quellsystem, dessen externe IDs gesendet werden</translation>
    </message>
    <message>
        <source>Subscribed event types</source>
        <translation>Abonnierte Ereignistypen</translation>
    </message>
    <message>
        <source>Billing endpoint</source>
        <translation>Abrechnungsendpunkt</translation>
    </message>
    <message>
        <source>Asking for billing details anywhere else blocks sending and exporting.</source>
        <translation>Abrechnungsdetails anderswo anzufordern sperrt das Senden und Exportieren.</translation>
    </message>
    <message>
        <source>Signing secret, by name</source>
        <translation>Signaturgeheimnis, nach Namen</translation>
    </message>
    <message>
        <source>Store Secret…</source>
        <translation>Geheimnis speichern…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a subscription to the design</source>
        <translation>Ein Abonnement zum Entwurf hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of this subscription to the design</source>
        <translation>Eine Kopie dieses Abonnements zum Entwurf hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this subscription from the design</source>
        <translation>Dieses Abonnement aus dem Entwurf entfernen</translation>
    </message>
</context>
<context>
    <name>hookbench::TimelineModel</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <extracomment>%1 a number, %2 a status or kind of failure, %3 the decision</extracomment>
        <translation>Versuch %1: %2, %3</translation>
    </message>
    <message>
        <source>At %1 UTC, %2 after the begin, took %3</source>
        <extracomment>%1 a time of day, %2 a span of time since the run began, %3 how long the attempt took</extracomment>
        <translation>Um %1 UTC, %2 nach dem Beginn, Dauer %3</translation>
    </message>
    <message>
        <source>Next attempt after %1 (with jitter between %2 and %3)</source>
        <extracomment>spans of time</extracomment>
        <translation>Nächster Versuch nach %1 (mit Streuung zwischen %2 und %3)</translation>
    </message>
    <message>
        <source>Disabled after attempt %1</source>
        <translation>Deaktiviert nach Versuch %1</translation>
    </message>
    <message>
        <source>Cancelled during attempt %1</source>
        <translation>Abgebrochen während Versuch %1</translation>
    </message>
    <message>
        <source>Cancelled after attempt %1</source>
        <translation>Abgebrochen nach Versuch %1</translation>
    </message>
</context>
<context>
    <name>hookbench::TimelinePanel</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>True to scale: a wait of two hours is 1440 times as long as one of five seconds</source>
        <translation>Maßstabsgetreu: eine Wartezeit von zwei Stunden ist 1440-mal so lang wie eine von fünf Sekunden</translation>
    </message>
    <message>
        <source>Show more of the time (-)</source>
        <translation>Mehr von der Zeit zeigen (-)</translation>
    </message>
    <message>
        <source>Show less of the time, but larger (+)</source>
        <translation>Weniger von der Zeit zeigen, dafür größer (+)</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Save the timeline as a picture, SVG or PNG</source>
        <translation>Zeitachse als Bild speichern, SVG oder PNG</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>Zeitachse des Laufs</translation>
    </message>
    <message>
        <source>Timeline of the run as a table</source>
        <translation>Zeitachse des Laufs als Tabelle</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingView</name>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 TLSv1.3, %2 the name of a cipher</extracomment>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsDialog</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The exception needs a host with its port, for example hooks.example.com:443.</source>
        <translation>Die Ausnahme braucht einen Host mit Port, zum Beispiel hooks.example.com:443.</translation>
    </message>
    <message>
        <source>The exception needs the certificate&apos;s SHA-256 fingerprint, 64 hexadecimal digits. The tab TLS of a failed attempt shows it.</source>
        <translation>Die Ausnahme braucht den SHA-256-Fingerabdruck des Zertifikats, 64 Hexadezimalziffern. Der Reiter TLS eines fehlgeschlagenen Versuchs zeigt ihn.</translation>
    </message>
    <message>
        <source>%1, until %2 UTC, SHA-256 %3</source>
        <extracomment>%1: host and port; %2: a date and time; %3: a fingerprint</extracomment>
        <translation>%1, bis %2 UTC, SHA-256 %3</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation>PEM-Datei; leer: die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file; empty: none</source>
        <translation>PEM-Datei; leer: keines</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the certificate&apos;s file</source>
        <translation>PEM-Datei; leer: er steht in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>%1: Client key</extracomment>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>for this session only; it is not stored</source>
        <translation>nur für diese Sitzung; es wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Exceptions: certificates that are accepted for one host although they do not verify, until the end of a day.</source>
        <translation>Ausnahmen: Zertifikate, die für einen Host gelten, obwohl sie nicht prüfbar sind, bis zum Ende eines Tages.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>Host and port of the exception</source>
        <translation>Host und Port der Ausnahme</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Letzter Tag der Ausnahme</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsView</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>The request went over plain HTTP: whoever is on the way can read it.</source>
        <translation>Die Anfrage ging über unverschlüsseltes HTTP: Wer auf dem Weg sitzt, kann sie lesen.</translation>
    </message>
    <message>
        <source>accepted by an exception</source>
        <translation>durch eine Ausnahme akzeptiert</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>kein Handshake</translation>
    </message>
    <message>
        <source>Receiver&apos;s certificate</source>
        <translation>Zertifikat des Empfängers</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>Aussteller %1</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>seit %Ln Tag abgelaufen</numerusform>
            <numerusform>seit %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>If you know this certificate, trust it for %1 alone, until a day:</source>
        <extracomment>%1 a host with its port</extracomment>
        <translation>Wenn Sie dieses Zertifikat kennen, vertrauen Sie ihm nur für %1, bis zu einem Tag:</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trust until</source>
        <translation>Vertrauen bis</translation>
    </message>
    <message>
        <source>Nothing was sent. Over plain HTTP, whoever is on the way could read it.</source>
        <translation>Es wurde nichts gesendet. Über unverschlüsseltes HTTP könnte es jeder unterwegs mitlesen.</translation>
    </message>
</context>
<context>
    <name>hookbench::WaterfallView</name>
    <message>
        <source>–</source>
        <comment>not reached</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a phase of an exchange, %2 a duration or &quot;not reached&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatIfPanel</name>
    <message>
        <source>Three failures, then throttled, then delivered</source>
        <translation>Drei Fehler, dann gedrosselt, dann zugestellt</translation>
    </message>
    <message>
        <source>Down for good: every attempt times out</source>
        <translation>Ganz ausgefallen: jeder Versuch läuft ins Zeitlimit</translation>
    </message>
    <message>
        <source>Overloaded: 503 with Retry-After 2 minutes, twice</source>
        <translation>Überlastet: 503 mit Retry-After 2 Minuten, zweimal</translation>
    </message>
    <message>
        <source>Retry-After of a week: the cap counts</source>
        <translation>Retry-After von einer Woche: die Obergrenze gilt</translation>
    </message>
    <message>
        <source>Unsubscribed: 410</source>
        <translation>Abgemeldet: 410</translation>
    </message>
    <message>
        <source>Restarting: reset, closed, then delivered</source>
        <translation>Neustart: zurückgesetzt, geschlossen, dann zugestellt</translation>
    </message>
    <message>
        <source>Always broken: 500</source>
        <translation>Immer kaputt: 500</translation>
    </message>
    <message>
        <source>Simulated are the first %1 deliveries. Nothing is sent.</source>
        <translation>Simuliert sind die ersten %1 Zustellungen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Simulated; nothing is sent.</source>
        <translation>Simuliert; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an example: what it shows, then how it is written</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The receiver answers</source>
        <translation>Der Empfänger antwortet</translation>
    </message>
    <message>
        <source>Answers of the receiver</source>
        <translation>Antworten des Empfängers</translation>
    </message>
    <message>
        <source>Answers in their order, the last one repeats: a status, timeout, close, reset, half, slow or garbage; x3 repeats, ;retry-after=30 and ;delay=2s qualify.</source>
        <translation>Antworten in ihrer Reihenfolge, die letzte wiederholt sich: ein Status, timeout, close, reset, half, slow oder garbage; x3 wiederholt, ;retry-after=30 und ;delay=2s ergänzen.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Simulated attempts</source>
        <translation>Simulierte Versuche</translation>
    </message>
    <message>
        <source>Nothing simulated yet</source>
        <translation>Noch nichts simuliert</translation>
    </message>
    <message>
        <source>Write what the receiver answers: the whole schedule stands here at once. Nothing is sent.</source>
        <translation>Schreiben Sie, was der Empfänger antwortet: der ganze Zeitplan steht sofort hier. Nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>hookbench::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Begins a new design.</source>
        <translation>Beginnt einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens a design file.</source>
        <translation>Öffnet eine Entwurfsdatei.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Design</source>
        <translation>&amp;Beispielentwurf öffnen</translation>
    </message>
    <message>
        <source>Opens the design that shows what Hookbench does.</source>
        <translation>Öffnet den Entwurf, der zeigt, was Hookbench kann.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves the design to its file.</source>
        <translation>Speichert den Entwurf in seiner Datei.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Saves the design to another file.</source>
        <translation>Speichert den Entwurf in einer anderen Datei.</translation>
    </message>
    <message>
        <source>&amp;Load Catalogue File…</source>
        <translation>&amp;Katalogdatei laden…</translation>
    </message>
    <message>
        <source>Takes event types and fields from a file of your own.</source>
        <translation>Übernimmt Ereignistypen und Felder aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Closes Hookbench.</source>
        <translation>Schließt Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Takes the last change to the design back.</source>
        <translation>Nimmt die letzte Änderung am Entwurf zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Führt die zurückgenommene Änderung erneut aus.</translation>
    </message>
    <message>
        <source>&amp;Find Action or Event…</source>
        <translation>Aktion oder Ereignis &amp;suchen…</translation>
    </message>
    <message>
        <source>Finds an action or an event type by some of its letters.</source>
        <translation>Findet eine Aktion oder einen Ereignistyp anhand einiger Buchstaben.</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <comment>page</comment>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>Shows the payload matrix and the signed sample payload.</source>
        <translation>Zeigt die Payload-Matrix und die signierte Beispiel-Payload.</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <comment>page</comment>
        <translation>&amp;Zustellen</translation>
    </message>
    <message>
        <source>Shows deliveries and what the receiver made of them.</source>
        <translation>Zeigt Zustellungen und was der Empfänger daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Zeigt das Fenster in dieser Sprache.</translation>
    </message>
    <message>
        <source>Changes the window&apos;s colours.</source>
        <translation>Ändert die Farben des Fensters.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>appearance</comment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Shows all text a step larger.</source>
        <translation>Zeigt allen Text eine Stufe größer.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Shows all text a step smaller.</source>
        <translation>Zeigt allen Text eine Stufe kleiner.</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>Shows all text in the platform&apos;s size.</source>
        <translation>Zeigt allen Text in der Größe der Plattform.</translation>
    </message>
    <message>
        <source>&amp;Policy Findings</source>
        <translation>&amp;Richtlinienbefunde</translation>
    </message>
    <message>
        <source>Lists what the payload policy has to say about the design.</source>
        <translation>Listet auf, was die Payload-Richtlinie zum Entwurf zu sagen hat.</translation>
    </message>
    <message>
        <source>&amp;Assumptions in Force</source>
        <translation>&amp;Geltende Annahmen</translation>
    </message>
    <message>
        <source>Lists what the payloads rest on although nothing is published about it.</source>
        <translation>Listet auf, worauf die Payloads beruhen, obwohl dazu nichts veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Store Se&amp;cret…</source>
        <translation>&amp;Geheimnis speichern…</translation>
    </message>
    <message>
        <source>Keeps the signing secret of this subscription.</source>
        <translation>Bewahrt das Signaturgeheimnis dieses Abonnements auf.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists every action with its shortcut.</source>
        <translation>Listet jede Aktion mit ihrem Tastenkürzel auf.</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>Ü&amp;ber Hookbench</translation>
    </message>
    <message>
        <source>Tells the version and the licence.</source>
        <translation>Nennt die Version und die Lizenz.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <comment>page</comment>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Shows the specs and documents of the design, and writes them.</source>
        <translation>Zeigt die Spezifikationen und Dokumente des Entwurfs und schreibt sie.</translation>
    </message>
</context>
<context>
    <name>hookbench::WindowDialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Ohne Speichern gehen die Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Overwriting replaces what the other program wrote. Saving under another name keeps both.</source>
        <translation>Überschreiben ersetzt, was das andere Programm geschrieben hat. Speichern unter anderem Namen behält beides.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Hookbench designs (*.hookbench)</source>
        <translation>Hookbench-Entwürfe (*.hookbench)</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>%1 a kind of file, CSV; %2 its suffix, csv</extracomment>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>hookbench::WireView</name>
    <message>
        <source>Characters that are not text are written as \x… or \u{…}.</source>
        <translation>Zeichen, die kein Text sind, werden als \x… oder \u{…} geschrieben.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Nur die ersten %1 werden angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln lines are shown.</source>
        <translation>
            <numerusform>Nur die erste %Ln Zeile wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %Ln Zeilen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not JSON and is shown as it is.</source>
        <translation>Der Body ist kein JSON und wird unverändert angezeigt.</translation>
    </message>
    <message>
        <source>Head %1, body %2.</source>
        <translation>Kopf %1, Body %2.</translation>
    </message>
    <message>
        <source>Head %1, body %2, of which the first %3 were kept.</source>
        <translation>Kopf %1, Body %2, davon wurden die ersten %3 behalten.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The body as it was on the wire</source>
        <translation>Der Body, wie er übertragen wurde</translation>
    </message>
    <message>
        <source>The body as indented JSON</source>
        <translation>Der Body als eingerücktes JSON</translation>
    </message>
    <message>
        <source>The body&apos;s bytes in hexadecimal</source>
        <translation>Die Bytes des Bodys hexadezimal</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample design.</source>
        <translation>Den Beispielentwurf öffnen.</translation>
    </message>
    <message>
        <source>Keep settings and recovery in FILE and beside it.</source>
        <translation>Einstellungen und Wiederherstellung in FILE und daneben aufbewahren.</translation>
    </message>
    <message>
        <source>Do the main job, write pictures of both pages to DIR, and quit.</source>
        <translation>Die Hauptaufgabe ausführen, Bilder beider Seiten nach DIR schreiben und beenden.</translation>
    </message>
    <message>
        <source>Do the main job without a display, tell about it, write pictures to DIR, and quit.</source>
        <translation>Die Hauptaufgabe ohne Anzeige ausführen, darüber berichten, Bilder nach DIR schreiben und beenden.</translation>
    </message>
    <message>
        <source>Workbench for the webhooks of Ordinavo.</source>
        <translation>Werkbank für die Webhooks von Ordinavo.</translation>
    </message>
    <message>
        <source>The design to open.</source>
        <translation>Der zu öffnende Entwurf.</translation>
    </message>
    <message>
        <source>Only one design can be opened.</source>
        <translation>Es kann nur ein Entwurf geöffnet werden.</translation>
    </message>
</context>
</TS>
