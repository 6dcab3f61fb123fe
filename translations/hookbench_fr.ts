<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Redirects are not followed, since a redirected POST loses its body. Use the final URL as the receiver.</source>
        <translation>Les redirections ne sont pas suivies, car un POST redirigé perd son corps. Utilisez l’URL finale comme récepteur.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Compare the secret on both sides, and check that it signs the raw body bytes.</source>
        <translation>Le récepteur a refusé la requête. Comparez le secret des deux côtés et vérifiez qu’il signe les octets bruts du corps.</translation>
    </message>
    <message>
        <source>There is no receiver for POST at this path. Check the URL&apos;s path.</source>
        <translation>Il n’y a pas de récepteur pour POST à ce chemin. Vérifiez le chemin de l’URL.</translation>
    </message>
    <message>
        <source>410 says that the receiver is gone for good. Remove the subscription, or correct the URL.</source>
        <translation>410 indique que le récepteur a définitivement disparu. Supprimez l’abonnement ou corrigez l’URL.</translation>
    </message>
    <message>
        <source>The receiver asks to wait. Look for Retry-After in its answer.</source>
        <translation>Le récepteur demande d’attendre. Cherchez Retry-After dans sa réponse.</translation>
    </message>
    <message>
        <source>The receiver failed while it handled the request. Look into its log.</source>
        <translation>Le récepteur a échoué en traitant la requête. Consultez son journal.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Its answer may say why.</source>
        <translation>Le récepteur a refusé la requête. Sa réponse en indique peut-être la raison.</translation>
    </message>
</context>
<context>
    <name>AnswerScript</name>
    <message>
        <source>The answers cannot be read at character %1, &quot;%2&quot;: %3.</source>
        <extracomment>%1 is a number, %2 a piece of what the user wrote, %3 what is wrong with it</extracomment>
        <translation>Les réponses ne sont pas lisibles au caractère %1, «&#x202f;%2&#x202f;»&#x202f;: %3.</translation>
    </message>
    <message>
        <source>an answer is repeated 1 to %1 times</source>
        <translation>une réponse se répète de 1 à %1 fois</translation>
    </message>
    <message>
        <source>the answer says twice how often it is repeated</source>
        <translation>la réponse dit deux fois combien de fois elle se répète</translation>
    </message>
    <message>
        <source>an answer is a status from 100 to 599, 999, or one of %1</source>
        <extracomment>%1 lists words such as timeout, close, reset</extracomment>
        <translation>une réponse est un statut de 100 à 599, 999, ou l’un de %1</translation>
    </message>
    <message>
        <source>behind a semicolon stands retry-after=30, delay=2s, location=URL or status=500</source>
        <translation>après un point-virgule vient retry-after=30, delay=2s, location=URL ou status=500</translation>
    </message>
    <message>
        <source>this kind of answer has no head that could say so</source>
        <translation>ce genre de réponse n’a pas d’en-tête qui puisse le dire</translation>
    </message>
    <message>
        <source>a header takes visible ASCII characters only</source>
        <translation>un en-tête ne prend que des caractères ASCII visibles</translation>
    </message>
    <message>
        <source>half, slow and wrong-length take a status from 100 to 599, or 999</source>
        <translation>half, slow et wrong-length prennent un statut de 100 à 599, ou 999</translation>
    </message>
    <message>
        <source>an answer that never comes has no delay</source>
        <translation>une réponse qui ne vient jamais n’a pas de délai</translation>
    </message>
    <message>
        <source>a delay is a number with its unit, at most 24 hours: 250ms, 2s, 1.5m</source>
        <translation>un délai est un nombre avec son unité, 24 heures au plus&#x202f;: 250ms, 2s, 1.5m</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a date with a comma stands in quotes, retry-after=&quot;Wed, 21 Oct 2026 07:28:00 GMT&quot;</source>
        <translation>une date avec une virgule se met entre guillemets, retry-after=&quot;Wed, 21 Oct 2026 07:28:00 GMT&quot;</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Il n’y a pas d’option --%1 ici.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. Did you mean --%2?</source>
        <translation>Il n’y a pas d’option --%1 ici. Vouliez-vous dire --%2&#x202f;?</translation>
    </message>
    <message>
        <source>--%1 takes one of these values: %2.</source>
        <translation>--%1 accepte l’une de ces valeurs&#x202f;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>There is no option %1 here; options begin with two dashes.</source>
        <translation>Il n’y a pas d’option %1 ici&#x202f;; les options commencent par deux tirets.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 nécessite une valeur&#x202f;: --%1 %2.</translation>
    </message>
    <message>
        <source>Everything that this command takes is an option; there is a word too many.</source>
        <translation>Cette commande n’accepte que des options&#x202f;; il y a un mot de trop.</translation>
    </message>
    <message>
        <source>This command takes only %1 besides its options; there is a word too many.</source>
        <translation>Outre ses options, cette commande n’accepte que %1&#x202f;; il y a un mot de trop.</translation>
    </message>
</context>
<context>
    <name>AttemptClass</name>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
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
        <translation>Préversion de l’API</translation>
    </message>
    <message>
        <source>All 24 events</source>
        <translation>Les 24 événements</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Rapport de visite</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>An inbound target was imported successfully.</source>
        <translation>Une cible entrante a été importée avec succès.</translation>
    </message>
    <message>
        <source>An inbound target was rejected.</source>
        <translation>Une cible entrante a été rejetée.</translation>
    </message>
    <message>
        <source>An imported target was updated.</source>
        <translation>Une cible importée a été mise à jour.</translation>
    </message>
    <message>
        <source>An imported target was cancelled.</source>
        <translation>Une cible importée a été annulée.</translation>
    </message>
    <message>
        <source>A target is scheduled as an appointment.</source>
        <translation>Une cible est planifiée sous forme de rendez-vous.</translation>
    </message>
    <message>
        <source>A target was completed.</source>
        <translation>Une cible a été terminée.</translation>
    </message>
    <message>
        <source>A follow-up target was created.</source>
        <translation>Une cible de suivi a été créée.</translation>
    </message>
    <message>
        <source>A route suggestion was created.</source>
        <translation>Une proposition de tournée a été créée.</translation>
    </message>
    <message>
        <source>A route was published to an employee.</source>
        <translation>Une tournée a été publiée à l’intention d’un employé.</translation>
    </message>
    <message>
        <source>An appointment was scheduled.</source>
        <translation>Un rendez-vous a été planifié.</translation>
    </message>
    <message>
        <source>An employee starts an appointment.</source>
        <translation>Un employé commence un rendez-vous.</translation>
    </message>
    <message>
        <source>An employee completes an appointment.</source>
        <translation>Un employé termine un rendez-vous.</translation>
    </message>
    <message>
        <source>An employee reports a problem.</source>
        <translation>Un employé signale un problème.</translation>
    </message>
    <message>
        <source>An appointment was cancelled.</source>
        <translation>Un rendez-vous a été annulé.</translation>
    </message>
    <message>
        <source>A visit report was created.</source>
        <translation>Un rapport de visite a été créé.</translation>
    </message>
    <message>
        <source>A visit report was submitted.</source>
        <translation>Un rapport de visite a été soumis.</translation>
    </message>
    <message>
        <source>A visit report is approved.</source>
        <translation>Un rapport de visite est approuvé.</translation>
    </message>
    <message>
        <source>A visit report was rejected.</source>
        <translation>Un rapport de visite a été rejeté.</translation>
    </message>
    <message>
        <source>A report requires follow-up work.</source>
        <translation>Un rapport nécessite une intervention de suivi.</translation>
    </message>
    <message>
        <source>A problem was reported in a visit report.</source>
        <translation>Un problème a été signalé dans un rapport de visite.</translation>
    </message>
    <message>
        <source>A billable approved visit created a billing trigger event. It is not an invoice.</source>
        <translation>Une visite facturable et approuvée a créé un événement déclencheur de facturation. Ce n’est pas une facture.</translation>
    </message>
    <message>
        <source>The billing trigger event is ready for downstream processing.</source>
        <translation>L’événement déclencheur de facturation est prêt pour le traitement en aval.</translation>
    </message>
    <message>
        <source>The billing trigger event was marked sent to an external system.</source>
        <translation>L’événement déclencheur de facturation a été marqué comme envoyé à un système externe.</translation>
    </message>
    <message>
        <source>The billing trigger event failed downstream processing.</source>
        <translation>Le traitement en aval de l’événement déclencheur de facturation a échoué.</translation>
    </message>
    <message>
        <source>Names the event: evt_ and a ULID. The same over all deliveries and attempts; receivers tell duplicates by it.</source>
        <translation>Identifie l’événement&#x202f;: evt_ suivi d’un ULID. Identique pour toutes les livraisons et tentatives&#x202f;; les récepteurs y reconnaissent les doublons.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Ce qui s’est passé.</translation>
    </message>
    <message>
        <source>When it happened: ISO 8601, UTC, whole seconds.</source>
        <translation>Quand cela s’est passé&#x202f;: ISO 8601, UTC, secondes entières.</translation>
    </message>
    <message>
        <source>The tenant whose data it is.</source>
        <translation>Le locataire à qui appartiennent les données.</translation>
    </message>
    <message>
        <source>The system that sends it.</source>
        <translation>Le système qui l’envoie.</translation>
    </message>
    <message>
        <source>The version of the payload&apos;s format.</source>
        <translation>La version du format de la charge utile.</translation>
    </message>
    <message>
        <source>An API key of the tenant. Stands here to show that it is left out; the name is ours.</source>
        <translation>Une clé API du locataire. Elle figure ici pour montrer qu’elle est omise&#x202f;; le nom est de nous.</translation>
    </message>
    <message>
        <source>The secret that deliveries are signed with. Stands here to show that it is left out; the name is ours.</source>
        <translation>Le secret avec lequel les livraisons sont signées. Il figure ici pour montrer qu’il est omis&#x202f;; le nom est de nous.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the customer.</source>
        <translation>L’identifiant du client chez Ordinavo.</translation>
    </message>
    <message>
        <source>The customer&apos;s id in the subscription&apos;s source system.</source>
        <translation>L’identifiant du client dans le système source de l’abonnement.</translation>
    </message>
    <message>
        <source>The customer number, taken from the customer record.</source>
        <translation>Le numéro de client, issu de la fiche client.</translation>
    </message>
    <message>
        <source>The customer&apos;s name.</source>
        <translation>Le nom du client.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the location.</source>
        <translation>L’identifiant du site chez Ordinavo.</translation>
    </message>
    <message>
        <source>The location&apos;s id in the subscription&apos;s source system.</source>
        <translation>L’identifiant du site dans le système source de l’abonnement.</translation>
    </message>
    <message>
        <source>The location&apos;s name.</source>
        <translation>Le nom du site.</translation>
    </message>
    <message>
        <source>The city of the location.</source>
        <translation>La ville du site.</translation>
    </message>
    <message>
        <source>Whether Ordinavo knows the location&apos;s coordinates. They are not sent themselves.</source>
        <translation>Indique si Ordinavo connaît les coordonnées géographiques du site. Elles-mêmes ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the contact.</source>
        <translation>L’identifiant du contact chez Ordinavo.</translation>
    </message>
    <message>
        <source>The contact&apos;s id in the subscription&apos;s source system.</source>
        <translation>L’identifiant du contact dans le système source de l’abonnement.</translation>
    </message>
    <message>
        <source>The contact&apos;s name as it is shown.</source>
        <translation>Le nom affiché du contact.</translation>
    </message>
    <message>
        <source>The contact&apos;s role at the customer. Named as in the inbound contact.</source>
        <translation>Le rôle du contact chez le client. Nommé comme dans le contact entrant.</translation>
    </message>
    <message>
        <source>The contact&apos;s email address. Named as in the inbound contact.</source>
        <translation>L’adresse e-mail du contact. Nommée comme dans le contact entrant.</translation>
    </message>
    <message>
        <source>The contact&apos;s telephone number. Named as in the inbound contact.</source>
        <translation>Le numéro de téléphone du contact. Nommé comme dans le contact entrant.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the billing trigger event.</source>
        <translation>L’identifiant de l’événement déclencheur de facturation chez Ordinavo.</translation>
    </message>
    <message>
        <source>Where the billing trigger event stands. Only Pending is published; other values are assumed.</source>
        <translation>Où en est l’événement déclencheur de facturation. Seul Pending est publié&#x202f;; les autres valeurs sont supposées.</translation>
    </message>
    <message>
        <source>What created the billing trigger event.</source>
        <translation>Ce qui a créé l’événement déclencheur de facturation.</translation>
    </message>
    <message>
        <source>The visit report that created the billing trigger event.</source>
        <translation>Le rapport de visite qui a créé l’événement déclencheur de facturation.</translation>
    </message>
    <message>
        <source>The target of that visit report.</source>
        <translation>La cible de ce rapport de visite.</translation>
    </message>
    <message>
        <source>The appointment of that visit report.</source>
        <translation>Le rendez-vous de ce rapport de visite.</translation>
    </message>
    <message>
        <source>When the billing trigger event was created: ISO 8601, UTC, whole seconds.</source>
        <translation>Quand l’événement déclencheur de facturation a été créé&#x202f;: ISO 8601, UTC, secondes entières.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the visit report.</source>
        <translation>L’identifiant du rapport de visite chez Ordinavo.</translation>
    </message>
    <message>
        <source>The title of the visit report.</source>
        <translation>Le titre du rapport de visite.</translation>
    </message>
    <message>
        <source>Where the visit report stands. Only Approved is published; other values are assumed.</source>
        <translation>Où en est le rapport de visite. Seul Approved est publié&#x202f;; les autres valeurs sont supposées.</translation>
    </message>
    <message>
        <source>How the visit went. Only Successful is published; other values are assumed.</source>
        <translation>Comment la visite s’est déroulée. Seul Successful est publié&#x202f;; les autres valeurs sont supposées.</translation>
    </message>
    <message>
        <source>Whether follow-up work is needed.</source>
        <translation>Indique si une intervention de suivi est nécessaire.</translation>
    </message>
    <message>
        <source>Whether the visit can be billed. It says nothing about an amount.</source>
        <translation>Indique si la visite est facturable. Cela ne dit rien d’un montant.</translation>
    </message>
    <message>
        <source>Where billing of the visit stands. Only NotReady and Pending are published; other values are assumed. On billing events the billing option governs it (assumed).</source>
        <translation>Où en est la facturation de la visite. Seuls NotReady et Pending sont publiés&#x202f;; les autres valeurs sont supposées. Dans les événements de facturation, l’option de facturation régit ce champ (supposé).</translation>
    </message>
    <message>
        <source>How many attachments the visit report has. They are not sent themselves.</source>
        <translation>Le nombre de pièces jointes du rapport de visite. Elles-mêmes ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Why the visit report was rejected, as a code.</source>
        <translation>Pourquoi le rapport de visite a été rejeté, sous forme de code.</translation>
    </message>
    <message>
        <source>The kind of problem, as a code.</source>
        <translation>Le type de problème, sous forme de code.</translation>
    </message>
    <message>
        <source>The beginning of the summary. The name and the length are assumed.</source>
        <translation>Le début du résumé. Le nom et la longueur sont supposés.</translation>
    </message>
    <message>
        <source>The beginning of what the reviewer wrote. The name and the length are assumed.</source>
        <translation>Le début de ce que le réviseur a écrit. Le nom et la longueur sont supposés.</translation>
    </message>
    <message>
        <source>The beginning of the problem&apos;s description. The name and the length are assumed.</source>
        <translation>Le début de la description du problème. Le nom et la longueur sont supposés.</translation>
    </message>
    <message>
        <source>Notes for colleagues. Stands here to show that they are left out; the name is ours.</source>
        <translation>Notes destinées aux collègues. Elles figurent ici pour montrer qu’elles sont omises&#x202f;; le nom est de nous.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the appointment.</source>
        <translation>L’identifiant du rendez-vous chez Ordinavo.</translation>
    </message>
    <message>
        <source>Where the appointment stands.</source>
        <translation>Où en est le rendez-vous.</translation>
    </message>
    <message>
        <source>When the appointment should begin: ISO 8601, UTC, whole seconds.</source>
        <translation>Quand le rendez-vous doit commencer&#x202f;: ISO 8601, UTC, secondes entières.</translation>
    </message>
    <message>
        <source>When the appointment should end: ISO 8601, UTC, whole seconds.</source>
        <translation>Quand le rendez-vous doit se terminer&#x202f;: ISO 8601, UTC, secondes entières.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the employee who goes there.</source>
        <translation>L’identifiant, chez Ordinavo, de l’employé qui s’y rend.</translation>
    </message>
    <message>
        <source>When the employee started: ISO 8601, UTC, whole seconds.</source>
        <translation>Quand l’employé a commencé&#x202f;: ISO 8601, UTC, secondes entières.</translation>
    </message>
    <message>
        <source>When the employee finished: ISO 8601, UTC, whole seconds.</source>
        <translation>Quand l’employé a terminé&#x202f;: ISO 8601, UTC, secondes entières.</translation>
    </message>
    <message>
        <source>When the appointment was cancelled: ISO 8601, UTC, whole seconds.</source>
        <translation>Quand le rendez-vous a été annulé&#x202f;: ISO 8601, UTC, secondes entières.</translation>
    </message>
    <message>
        <source>The beginning of what the employee reported. The name and the length are assumed.</source>
        <translation>Le début de ce que l’employé a signalé. Le nom et la longueur sont supposés.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the target.</source>
        <translation>L’identifiant de la cible chez Ordinavo.</translation>
    </message>
    <message>
        <source>The target&apos;s id in the subscription&apos;s source system.</source>
        <translation>L’identifiant de la cible dans le système source de l’abonnement.</translation>
    </message>
    <message>
        <source>The target&apos;s title.</source>
        <translation>Le titre de la cible.</translation>
    </message>
    <message>
        <source>Why the target was rejected, as a code.</source>
        <translation>Pourquoi la cible a été rejetée, sous forme de code.</translation>
    </message>
    <message>
        <source>The beginning of the explanation. The name and the length are assumed.</source>
        <translation>Le début de l’explication. Le nom et la longueur sont supposés.</translation>
    </message>
    <message>
        <source>A customer number on the target. Never sent: customerNumber comes from the customer record.</source>
        <translation>Un numéro de client sur la cible. Jamais envoyé&#x202f;: customerNumber provient de la fiche client.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the route.</source>
        <translation>L’identifiant de la tournée chez Ordinavo.</translation>
    </message>
    <message>
        <source>Where the route stands.</source>
        <translation>Où en est la tournée.</translation>
    </message>
    <message>
        <source>The day of the route.</source>
        <translation>Le jour de la tournée.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the employee who drives the route.</source>
        <translation>L’identifiant, chez Ordinavo, de l’employé qui effectue la tournée.</translation>
    </message>
    <message>
        <source>How many stops the route has.</source>
        <translation>Le nombre d’arrêts de la tournée.</translation>
    </message>
    <message>
        <source>Connect v1, Webhooks; API preview, Webhooks</source>
        <translation>Connect v1, Webhooks&#x202f;; préversion de l’API, Webhooks</translation>
    </message>
    <message>
        <source>Connect v1, Webhooks</source>
        <translation>Connect v1, Webhooks</translation>
    </message>
    <message>
        <source>API preview, Webhooks</source>
        <translation>Préversion de l’API, Webhooks</translation>
    </message>
    <message>
        <source>Connect v1, Billing Events; API preview, Webhooks</source>
        <translation>Connect v1, Billing Events&#x202f;; préversion de l’API, Webhooks</translation>
    </message>
    <message>
        <source>Trust page, Webhook privacy and payload control</source>
        <translation>Page de confiance, Webhook privacy and payload control</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>Connect v1, Billing Events</source>
        <translation>Connect v1, Billing Events</translation>
    </message>
    <message>
        <source>A visit with a reported problem and a rejected report. The ERP knows no id for the contact.</source>
        <translation>Une visite avec un problème signalé et un rapport rejeté. L’ERP ne connaît pas d’identifiant pour le contact.</translation>
    </message>
    <message>
        <source>Logistics ERP</source>
        <translation>ERP logistique</translation>
    </message>
    <message>
        <source>Field CRM</source>
        <translation>CRM terrain</translation>
    </message>
    <message>
        <source>The records of the two published examples. The target has no id in the CRM.</source>
        <translation>Les enregistrements des deux exemples publiés. La cible n’a pas d’identifiant dans le CRM.</translation>
    </message>
    <message>
        <source>Umlauts, Arabic, emoji, quotes, backslashes, markup and long free text. The CRM knows no id for the location.</source>
        <translation>Trémas, arabe, émojis, guillemets, barres obliques inverses, balises et long texte libre. Le CRM ne connaît pas d’identifiant pour le site.</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>the name of an object must have no dot</source>
        <translation>le nom d’un objet ne doit pas contenir de point</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an envelope field and cannot be an object</source>
        <translation>«&#x202f;%1&#x202f;» est le nom d’un champ de l’enveloppe et ne peut pas être un objet</translation>
    </message>
    <message>
        <source>an event type stands in a header and can only have ASCII characters</source>
        <translation>un type d’événement figure dans un en-tête et ne peut contenir que des caractères ASCII</translation>
    </message>
    <message>
        <source>there is no family &quot;%1&quot; in &quot;families&quot;</source>
        <translation>il n’y a pas de famille «&#x202f;%1&#x202f;» dans «&#x202f;families&#x202f;»</translation>
    </message>
    <message>
        <source>there is no object &quot;%1&quot; in &quot;objects&quot;</source>
        <translation>il n’y a pas d’objet «&#x202f;%1&#x202f;» dans «&#x202f;objects&#x202f;»</translation>
    </message>
    <message>
        <source>the event type &quot;%1&quot; has no field &quot;%2&quot;</source>
        <translation>le type d’événement «&#x202f;%1&#x202f;» n’a pas de champ «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>an event can only imply values of fields that come from a record</source>
        <translation>un événement ne peut impliquer que des valeurs de champs issus d’un enregistrement</translation>
    </message>
    <message>
        <source>the value does not have the type of the field &quot;%1&quot;</source>
        <translation>la valeur n’a pas le type du champ «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no event type is in the version &quot;%1&quot;</source>
        <translation>aucun type d’événement ne figure dans la version «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the envelope field &quot;%1&quot; with the group always is missing in the version &quot;%2&quot;; receivers cannot do without it</source>
        <translation>le champ d’enveloppe «&#x202f;%1&#x202f;» du groupe always manque dans la version «&#x202f;%2&#x202f;»&#x202f;; les récepteurs ne peuvent pas s’en passer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never sent, and so is no preview of it</source>
        <translation>«&#x202f;%1&#x202f;» n’est jamais envoyé, et son aperçu non plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write one of: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu ici&#x202f;; écrivez l’une de ces valeurs&#x202f;: %2</translation>
    </message>
    <message>
        <source>there is no catalogue version &quot;%1&quot; in &quot;versions&quot;</source>
        <translation>il n’y a pas de version de catalogue «&#x202f;%1&#x202f;» dans «&#x202f;versions&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice; names must differ</source>
        <translation>«&#x202f;%1&#x202f;» apparaît deux fois&#x202f;; les noms doivent être différents</translation>
    </message>
    <message>
        <source>this list must not be empty</source>
        <translation>cette liste ne doit pas être vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an object; a field of it needs a dot and a name</source>
        <translation>«&#x202f;%1&#x202f;» est un objet&#x202f;; l’un de ses champs nécessite un point et un nom</translation>
    </message>
    <message>
        <source>a path is a name, or an object, one dot and a name</source>
        <translation>un chemin est un nom, ou bien un objet, un point et un nom</translation>
    </message>
    <message>
        <source>the data class never and the groups internalNotes, secrets and targetCustomerNumber go together; one of the two is wrong</source>
        <translation>la classe de données never et les groupes internalNotes, secrets et targetCustomerNumber vont ensemble&#x202f;; l’un des deux est erroné</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never sent; its group is internalNotes or targetCustomerNumber</source>
        <translation>«&#x202f;%1&#x202f;» n’est jamais envoyé&#x202f;; son groupe est internalNotes ou targetCustomerNumber</translation>
    </message>
    <message>
        <source>what is never sent is never sent in any family; give the field one group</source>
        <translation>ce qui n’est jamais envoyé ne l’est dans aucune famille&#x202f;; donnez un seul groupe au champ</translation>
    </message>
    <message>
        <source>the envelope can have eventId, eventType, occurredAt, tenantId, source, payloadVersion; &quot;%1&quot; is none of them</source>
        <translation>l’enveloppe peut contenir eventId, eventType, occurredAt, tenantId, source, payloadVersion&#x202f;; «&#x202f;%1&#x202f;» n’en fait pas partie</translation>
    </message>
    <message>
        <source>envelope fields have the type string</source>
        <translation>les champs de l’enveloppe ont le type string</translation>
    </message>
    <message>
        <source>envelope fields have no origin of their own</source>
        <translation>les champs de l’enveloppe n’ont pas d’origine propre</translation>
    </message>
    <message>
        <source>external ids and previews have the type string</source>
        <translation>les identifiants externes et les aperçus ont le type string</translation>
    </message>
    <message>
        <source>the member textFrom goes with the origin preview, and only with it</source>
        <translation>le membre textFrom va avec l’origine preview, et seulement avec elle</translation>
    </message>
    <message>
        <source>a text comes from a record: write an object, a dot and a name</source>
        <translation>un texte provient d’un enregistrement&#x202f;: écrivez un objet, un point et un nom</translation>
    </message>
    <message>
        <source>there is no event type &quot;%1&quot; in &quot;eventTypes&quot;</source>
        <translation>il n’y a pas de type d’événement «&#x202f;%1&#x202f;» dans «&#x202f;eventTypes&#x202f;»</translation>
    </message>
    <message>
        <source>the event type &quot;%1&quot; does not carry the object &quot;%2&quot;</source>
        <translation>le type d’événement «&#x202f;%1&#x202f;» ne contient pas l’objet «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the example does not have the field&apos;s type</source>
        <translation>l’exemple n’a pas le type du champ</translation>
    </message>
    <message>
        <source>only fields of the group contactDetails can be extended ones</source>
        <translation>seuls les champs du groupe contactDetails peuvent être étendus</translation>
    </message>
</context>
<context>
    <name>CertificateMaker</name>
    <message>
        <source>OpenSSL cannot make a certificate for the receiver: %1. Receive without TLS.</source>
        <translation>OpenSSL ne peut pas créer de certificat pour le récepteur : %1. Recevez sans TLS.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Voir %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>The command comes before its options.</source>
        <translation>La commande précède ses options.</translation>
    </message>
</context>
<context>
    <name>CommonOptions</name>
    <message>
        <source>One of %1; %2 when it is not given.</source>
        <translation>L’une des valeurs %1&#x202f;; %2 si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>A design file, or the word sample for the design that comes along.</source>
        <translation>Un fichier de projet, ou le mot sample pour le projet fourni.</translation>
    </message>
    <message>
        <source>Id or name of the design&apos;s subscription; the first one when it is not given.</source>
        <translation>Identifiant ou nom de l’abonnement du projet&#x202f;; le premier s’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The body&apos;s bytes; - reads the standard input.</source>
        <translation>Les octets du corps&#x202f;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>One of %1; only the first, the default, is Ordinavo&apos;s.</source>
        <translation>L’une des valeurs %1&#x202f;; seule la première, celle par défaut, est celle d’Ordinavo.</translation>
    </message>
    <message>
        <source>The event&apos;s id; a new one when it is not given.</source>
        <translation>L’identifiant de l’événement&#x202f;; un nouveau s’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The event&apos;s time, for example 2026-06-18T16:40:00Z; the current one when it is not given.</source>
        <translation>L’heure de l’événement, par exemple 2026-06-18T16:40:00Z&#x202f;; l’heure actuelle si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>A number that new ids follow from, for the same output every time.</source>
        <translation>Un nombre dont découlent les nouveaux identifiants, pour une sortie toujours identique.</translation>
    </message>
    <message>
        <source>--now takes a time with its offset, for example 2026-06-18T16:40:00Z.</source>
        <translation>--now accepte une heure avec son décalage, par exemple 2026-06-18T16:40:00Z.</translation>
    </message>
    <message>
        <source>--id takes 1 to %1 visible ASCII characters, since it stands in a header.</source>
        <translation>--id accepte de 1 à %1 caractères ASCII visibles, car il figure dans un en-tête.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1.</source>
        <translation>--seed accepte un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>Cannot read the standard input: %1.</source>
        <translation>Impossible de lire l’entrée standard&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The standard input is larger than 64 MiB.</source>
        <translation>L’entrée standard dépasse 64 Mio.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Cannot write to the standard output: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>CurlTransport</name>
    <message>
        <source>Nothing listens on %1. Start the receiver or check the port.</source>
        <translation>Rien n’écoute sur %1. Démarrez le récepteur ou vérifiez le port.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the network.</source>
        <translation>%1 est injoignable&#x202f;: %2. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Use the name that it was made for, or renew it.</source>
        <translation>Le certificat de %1 est destiné à un autre hôte. Utilisez le nom pour lequel il a été établi, ou renouvelez-le.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Check the certificate or the authorities that this computer trusts.</source>
        <translation>Le certificat de %1 n’est pas approuvé&#x202f;: %2. Vérifiez le certificat ou les autorités auxquelles cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2. Check that this port speaks TLS.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#x202f;: %2. Vérifiez que ce port utilise TLS.</translation>
    </message>
    <message>
        <source>The name in %1 was not resolved within %2 s. Check the network&apos;s name service.</source>
        <translation>Le nom dans %1 n’a pas été résolu en %2 s. Vérifiez le service de noms du réseau.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2 s. Check the address and whether a firewall drops it.</source>
        <translation>%1 n’a pas accepté la connexion en %2 s. Vérifiez l’adresse et si un pare-feu la bloque.</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2 s. Check that this port speaks TLS.</source>
        <translation>%1 n’a pas terminé la négociation TLS en %2 s. Vérifiez que ce port utilise TLS.</translation>
    </message>
    <message>
        <source>%1 did not read the whole request within %2 s. Check whether the receiver hangs.</source>
        <translation>%1 n’a pas lu toute la requête en %2 s. Vérifiez si le récepteur est bloqué.</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s. Answer first and process afterwards, or raise the timeout.</source>
        <translation>%1 a accepté la requête et n’a pas répondu en %2 s. Répondez d’abord et traitez ensuite, ou augmentez le délai maximal.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish within %2 s. Look for what holds the answer up.</source>
        <translation>%1 a commencé à répondre et n’a pas terminé en %2 s. Cherchez ce qui retarde la réponse.</translation>
    </message>
    <message>
        <source>The answer of %1 does not begin with a status line of HTTP/1.1. Check what listens on this port.</source>
        <translation>La réponse de %1 ne commence pas par une ligne d’état HTTP/1.1. Vérifiez ce qui écoute sur ce port.</translation>
    </message>
    <message>
        <source>The answer of %1 has two different Content-Length headers. Send one.</source>
        <translation>La réponse de %1 a deux en-têtes Content-Length différents. N’en envoyez qu’un.</translation>
    </message>
    <message>
        <source>What %1 answered is not valid HTTP/1.1: %2. Check that an HTTP server listens on this port.</source>
        <translation>Ce que %1 a répondu n’est pas du HTTP/1.1 valide&#x202f;: %2. Vérifiez qu’un serveur HTTP écoute sur ce port.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the answer&apos;s head. Look into the receiver&apos;s log.</source>
        <translation>%1 a fermé la connexion au milieu de l’en-tête de la réponse. Consultez le journal du récepteur.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the answer&apos;s body. Check its Content-Length or chunks.</source>
        <translation>%1 a fermé la connexion avant la fin du corps de la réponse. Vérifiez son Content-Length ou ses fragments (chunks).</translation>
    </message>
    <message>
        <source>The host %1 is not known. Check its spelling and the network.</source>
        <translation>L’hôte %1 n’est pas connu. Vérifiez son orthographe et le réseau.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Look into the receiver&apos;s log.</source>
        <translation>%1 a fermé la connexion sans répondre. Consultez le journal du récepteur.</translation>
    </message>
    <message>
        <source>%1 reset the connection. Look into the receiver&apos;s log, or for a proxy or firewall in between.</source>
        <translation>%1 a réinitialisé la connexion. Consultez le journal du récepteur, ou cherchez un proxy ou un pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>The head of the answer of %1 is larger than %2. Shorten its headers.</source>
        <translation>L’en-tête de la réponse de %1 dépasse %2. Raccourcissez ses en-têtes.</translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation>La tentative a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is not an address that a delivery can go to: %2. Check its spelling.</source>
        <translation>%1 n’est pas une adresse à laquelle une livraison peut être envoyée&#x202f;: %2. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be read. Choose a PEM file.</source>
        <translation>Le certificat client %1 ne peut pas être lu. Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>The private key of the client certificate %1 cannot be used. Check its file and its password.</source>
        <translation>La clé privée du certificat client %1 ne peut pas être utilisée. Vérifiez son fichier et son mot de passe.</translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be read. Choose a PEM file.</source>
        <translation>Le fichier des autorités %1 ne peut pas être lu. Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate. Choose one for this receiver.</source>
        <translation>%1 demande un certificat client. Choisissez-en un pour ce récepteur.</translation>
    </message>
    <message>
        <source>The Content-Length in the answer of %1 is not a number of bytes. Send the length of the body.</source>
        <translation>Le Content-Length de la réponse de %1 n’est pas un nombre d’octets. Envoyez la longueur du corps.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardive</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors ordre</translation>
    </message>
    <message>
        <source>Attack probe</source>
        <translation>Sonde d’attaque</translation>
    </message>
    <message>
        <source>Own body</source>
        <translation>Corps propre</translation>
    </message>
    <message>
        <source>Redelivery</source>
        <translation>Nouvelle livraison</translation>
    </message>
    <message>
        <source>Attack probe: %1</source>
        <extracomment>%1 what is made wrong: No signature</extracomment>
        <translation>Sonde d’attaque&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryPlan</name>
    <message>
        <source>%1, once</source>
        <translation>%1, une fois</translation>
    </message>
    <message>
        <source>One event.</source>
        <translation>Un événement.</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; gets no event type of this catalogue version. Choose its event types, then send again.</source>
        <translation>L’abonnement «&#x202f;%1&#x202f;» ne reçoit aucun type d’événement de cette version du catalogue. Choisissez ses types d’événements, puis renvoyez.</translation>
    </message>
    <message numerus="yes">
        <source>%n event types, one event of each</source>
        <translation>
            <numerusform>%n type d’événement, un événement</numerusform>
            <numerusform>%n types d’événements, un événement de chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>Event type %1 of %2.</source>
        <comment>number, how many</comment>
        <translation>Type d’événement %1 sur %2.</translation>
    </message>
    <message>
        <source>Duplicates need 2 to %1 copies.</source>
        <translation>Les doublons demandent de 2 à %1 copies.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies at once of %1</source>
        <translation>
            <numerusform>%n copie simultanée de %1</numerusform>
            <numerusform>%n copies simultanées de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies in a row of %1</source>
        <translation>
            <numerusform>%n copie à la suite de %1</numerusform>
            <numerusform>%n copies à la suite de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 of %2, let go together with the others: same event id, same bytes.</source>
        <translation>Copie %1 sur %2, lâchée avec les autres&#x202f;: même identifiant d’événement, mêmes octets.</translation>
    </message>
    <message>
        <source>Copy %1 of %2: same event id, same bytes.</source>
        <translation>Copie %1 sur %2&#x202f;: même identifiant d’événement, mêmes octets.</translation>
    </message>
    <message>
        <source>%1, two events in the wrong order</source>
        <translation>%1, deux événements dans le mauvais ordre</translation>
    </message>
    <message>
        <source>The newer event, sent first.</source>
        <translation>L’événement le plus récent, envoyé en premier.</translation>
    </message>
    <message>
        <source>The older event of the same object, sent second. A receiver that compares occurredAt keeps what the newer one said.</source>
        <translation>L’événement plus ancien du même objet, envoyé ensuite. Un récepteur qui compare occurredAt garde ce que disait le plus récent.</translation>
    </message>
    <message>
        <source>A late event needs an age of more than nothing and at most ten years.</source>
        <translation>Un événement tardif demande un âge non nul et de dix ans au plus.</translation>
    </message>
    <message>
        <source>%1, late: it occurred at %2</source>
        <translation>%1, tardif&#x202f;: survenu à %2</translation>
    </message>
    <message>
        <source>Occurred at %1, sent now with a fresh timestamp.</source>
        <translation>Survenu à %1, envoyé maintenant avec un horodatage frais.</translation>
    </message>
    <message>
        <source>A burst has 1 to %1 events.</source>
        <translation>Une rafale compte de 1 à %1 événements.</translation>
    </message>
    <message>
        <source>A burst has a rate from 0, as fast as it goes, to %1 events per second.</source>
        <translation>Une rafale a un débit de 0, aussi vite que possible, à %1 événements par seconde.</translation>
    </message>
    <message>
        <source>A burst uses 1 to %1 connections.</source>
        <translation>Une rafale utilise de 1 à %1 connexions.</translation>
    </message>
    <message numerus="yes">
        <source>%n events in a burst of %1</source>
        <translation>
            <numerusform>%n événement en rafale de %1</numerusform>
            <numerusform>%n événements en rafale de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n events of a burst.</source>
        <translation>
            <numerusform>Le seul événement d’une rafale.</numerusform>
            <numerusform>L’un des %n événements d’une rafale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard Webhooks has no header for the event type, so it cannot differ from the body. Leave out wrong-event-type.</source>
        <translation>Standard Webhooks n’a pas d’en-tête pour le type d’événement, qui ne peut donc pas différer du corps. Omettez wrong-event-type.</translation>
    </message>
    <message numerus="yes">
        <source>%n attack probes with %1</source>
        <translation>
            <numerusform>%n sonde d’attaque avec %1</numerusform>
            <numerusform>%n sondes d’attaque avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The right delivery, to compare with: a good receiver accepts it.</source>
        <translation>La livraison correcte, pour comparer&#x202f;: un bon récepteur l’accepte.</translation>
    </message>
    <message>
        <source>Attack probe, deliberately wrong: %1. A good receiver refuses it.</source>
        <translation>Sonde d’attaque, fausse exprès&#x202f;: %1. Un bon récepteur la refuse.</translation>
    </message>
    <message>
        <source>The own body is empty. Enter the bytes to sign and send.</source>
        <translation>Le corps propre est vide. Saisissez les octets à signer et à envoyer.</translation>
    </message>
    <message>
        <source>Own bytes, signed and sent as they are.</source>
        <translation>Octets propres, signés et envoyés tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>Own body, %n bytes</source>
        <translation>
            <numerusform>Corps propre, %n octet</numerusform>
            <numerusform>Corps propre, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event type, one event of it</source>
        <translation>1 type d’événement, un événement</translation>
    </message>
    <message>
        <source>1 event in a burst of %1</source>
        <translation>1 événement en rafale de %1</translation>
    </message>
    <message>
        <source>1 attack probe with %1</source>
        <translation>1 sonde d’attaque avec %1</translation>
    </message>
    <message>
        <source>A reordered pair is sent 1 to %1 times.</source>
        <translation>Une paire inversée est envoyée 1 à %1 fois.</translation>
    </message>
    <message numerus="yes">
        <source>%1, two events in the wrong order, %n times</source>
        <comment>each event id so often</comment>
        <translation>
            <numerusform>%1, deux événements dans le mauvais ordre, une fois</numerusform>
            <numerusform>%1, deux événements dans le mauvais ordre, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>The one event of a burst.</source>
        <translation>Le seul événement d’une rafale.</translation>
    </message>
    <message>
        <source>Own body, 1 byte</source>
        <translation>Corps propre, 1 octet</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>ERP integration</source>
        <translation>Intégration ERP</translation>
    </message>
    <message>
        <source>Ordinavo (body)</source>
        <translation>Ordinavo (corps)</translation>
    </message>
    <message>
        <source>timestamp.body (not Ordinavo&apos;s)</source>
        <translation>timestamp.body (pas d’Ordinavo)</translation>
    </message>
    <message>
        <source>Standard Webhooks (not Ordinavo&apos;s)</source>
        <translation>Standard Webhooks (pas d’Ordinavo)</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>%1 exists already. Save under another name, or replace it. Nothing was changed.</source>
        <translation>%1 existe déjà. Enregistrez sous un autre nom, ou remplacez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was changed by another program after it was read here. Save under another name, open it again, or replace it. Nothing was changed.</source>
        <translation>%1 a été modifié par un autre programme après avoir été lu ici. Enregistrez sous un autre nom, rouvrez-le ou remplacez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is open in another Hookbench. Save under another name, or close it there. Nothing was changed.</source>
        <translation>%1 est ouvert dans un autre Hookbench. Enregistrez sous un autre nom, ou fermez-le là-bas. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>DesignReader</name>
    <message>
        <source>this is not a Hookbench design, which is an object with a &quot;format&quot;</source>
        <translation>ce n’est pas un projet Hookbench, c’est-à-dire un objet avec «&#x202f;format&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;format&quot; is %1, which no Hookbench has written; this one reads format %2</source>
        <translation>«&#x202f;format&#x202f;» vaut %1, qu’aucun Hookbench n’a écrit&#x202f;; celui-ci lit le format %2</translation>
    </message>
    <message>
        <source>made by a newer Hookbench (format %1, this one reads %2); update Hookbench, nothing was changed</source>
        <translation>créé par un Hookbench plus récent (format %1, celui-ci lit %2)&#x202f;; mettez Hookbench à jour, rien n’a été modifié</translation>
    </message>
    <message>
        <source>there is no option %1; the options are %2</source>
        <translation>il n’y a pas d’option %1&#x202f;; les options sont %2</translation>
    </message>
    <message>
        <source>an event type must be text, like &quot;visit_report.approved&quot;</source>
        <translation>un type d’événement doit être un texte, comme «&#x202f;visit_report.approved&#x202f;»</translation>
    </message>
    <message>
        <source>%1 stands twice in this list</source>
        <translation>%1 figure deux fois dans cette liste</translation>
    </message>
    <message>
        <source>a justification must be an object in braces</source>
        <translation>une justification doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a URL that begins with http:// or https:// and names a host</source>
        <translation>«&#x202f;%1&#x202f;» doit être une URL qui commence par http:// ou https:// et qui nomme un hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a user name or password, which a design must not; take it out of the URL</source>
        <translation>«&#x202f;%1&#x202f;» contient un nom d’utilisateur ou un mot de passe, ce qu’un projet ne doit pas contenir&#x202f;; retirez-le de l’URL</translation>
    </message>
    <message>
        <source>a design names secrets and never holds their values; take &quot;value&quot; out and keep the secret in the keychain</source>
        <translation>un projet nomme des secrets et ne contient jamais leurs valeurs&#x202f;; retirez «&#x202f;value&#x202f;» et conservez le secret dans le trousseau</translation>
    </message>
    <message>
        <source>a design needs at least one subscription in &quot;subscriptions&quot;</source>
        <translation>un projet nécessite au moins un abonnement dans «&#x202f;subscriptions&#x202f;»</translation>
    </message>
    <message>
        <source>a subscription must be an object in braces</source>
        <translation>un abonnement doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>two subscriptions have the id &quot;%1&quot;; give one another id</source>
        <translation>deux abonnements ont l’identifiant «&#x202f;%1&#x202f;»&#x202f;; donnez à l’un d’eux un autre identifiant</translation>
    </message>
    <message>
        <source>&quot;catalogue&quot; must not be empty</source>
        <translation>«&#x202f;catalogue&#x202f;» ne doit pas être vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>«&#x202f;%1&#x202f;» doit être un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>«&#x202f;%1&#x202f;» manque ici</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>«&#x202f;%1&#x202f;» ne doit pas être vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>«&#x202f;%1&#x202f;» doit être true ou false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object in braces</source>
        <translation>«&#x202f;%1&#x202f;» doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in brackets</source>
        <translation>«&#x202f;%1&#x202f;» doit être une liste entre crochets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2; it is one of %3</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être %2&#x202f;; les valeurs possibles sont %3</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>Source system of the external ids</source>
        <translation>Système source des identifiants externes</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Payload version</source>
        <translation>Version de la charge utile</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <source>Billing endpoint</source>
        <translation>Point d’accès de facturation</translation>
    </message>
    <message>
        <source>Billing webhook feature of the tenant</source>
        <translation>Fonction de webhooks de facturation du locataire</translation>
    </message>
    <message>
        <source>Signature scheme</source>
        <translation>Procédé de signature</translation>
    </message>
    <message>
        <source>This document says what Ordinavo&apos;s webhooks send to this receiver: which events, which fields, why each of them is in or out, how deliveries are signed, and what the receiver has to do. The same design gives the same document; it holds no secret and no real data, and its examples are signed with a public sample secret.</source>
        <translation>Ce document dit ce que les webhooks d’Ordinavo envoient à ce récepteur : quels événements, quels champs, pourquoi chacun est inclus ou exclu, comment les livraisons sont signées et ce que le récepteur doit faire. Le même projet donne le même document ; il ne contient ni secret ni donnée réelle, et ses exemples sont signés avec un secret d’exemple public.</translation>
    </message>
    <message>
        <source>Every statement carries a mark that says how it is known.</source>
        <translation>Chaque énoncé porte une marque qui dit d’où il est connu.</translation>
    </message>
    <message>
        <source>%1: Ordinavo states it.</source>
        <translation>%1 : Ordinavo l’indique.</translation>
    </message>
    <message>
        <source>%1: only a published example shows it.</source>
        <translation>%1 : seul un exemple publié le montre.</translation>
    </message>
    <message>
        <source>%1: nothing is published; this design works with an assumption until Ordinavo answers. All assumptions stand under the open questions.</source>
        <translation>%1 : rien n’est publié ; ce projet repose sur une hypothèse jusqu’à la réponse d’Ordinavo. Toutes les hypothèses figurent sous les questions ouvertes.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of this translation</comment>
        <extracomment>Not shown: the language that this is translated into, as in HTML&apos;s lang: en, de, fr, ar.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Webhook payload specification</source>
        <translation>Spécification des charges utiles des webhooks</translation>
    </message>
    <message>
        <source>in</source>
        <comment>state of an option or a field</comment>
        <translation>inclus</translation>
    </message>
    <message>
        <source>out</source>
        <comment>state of an option or a field</comment>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Why it is on</source>
        <translation>Pourquoi elle est activée</translation>
    </message>
    <message>
        <source>No justification is recorded.</source>
        <translation>Aucune justification n’est enregistrée.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Ce qu’il annonce</translation>
    </message>
    <message>
        <source>Name known from</source>
        <translation>Source du nom</translation>
    </message>
    <message>
        <source>Payload known from</source>
        <translation>Source de la charge utile</translation>
    </message>
    <message>
        <source>Payload matrix</source>
        <translation>Matrice des charges utiles</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Event types and fields</source>
        <translation>Types d’événements et champs</translation>
    </message>
    <message>
        <source>Envelope of every event</source>
        <translation>Enveloppe de chaque événement</translation>
    </message>
    <message>
        <source>contact persons of customers, employees</source>
        <translation>interlocuteurs des clients, employés</translation>
    </message>
    <message>
        <source>whoever the text names</source>
        <translation>toute personne que le texte nomme</translation>
    </message>
    <message>
        <source>does not apply: nothing is sent</source>
        <translation>sans objet : rien n’est envoyé</translation>
    </message>
    <message>
        <source>all event types</source>
        <translation>tous les types d’événements</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>Catégorie de données</translation>
    </message>
    <message>
        <source>Data subjects</source>
        <translation>Personnes concernées</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>to be filled in: no justification is recorded in the design</source>
        <translation>à compléter : aucune justification n’est enregistrée dans le projet</translation>
    </message>
    <message>
        <source>Article 30(1)</source>
        <translation>Article 30, paragraphe 1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>What this design says</source>
        <translation>Ce que dit ce projet</translation>
    </message>
    <message>
        <source>to be filled in by the controller</source>
        <translation>à compléter par le responsable du traitement</translation>
    </message>
    <message>
        <source>Purposes of the processing</source>
        <translation>Finalités du traitement</translation>
    </message>
    <message>
        <source>Categories of data subjects and of personal data</source>
        <translation>Catégories de personnes concernées et de données à caractère personnel</translation>
    </message>
    <message>
        <source>to be filled in: depends on where the receiver stands</source>
        <translation>à compléter : dépend de l’emplacement du récepteur</translation>
    </message>
    <message>
        <source>to be filled in: the receiver deletes under its own policies</source>
        <translation>à compléter : le récepteur efface selon ses propres règles</translation>
    </message>
    <message>
        <source>Payload options limit what is sent; deliveries are signed; the receiver verifies, refuses stale deliveries and processes each event once; transport by HTTPS (assumed).</source>
        <translation>Les options limitent ce qui est envoyé ; les livraisons sont signées ; le récepteur vérifie, refuse les livraisons périmées et traite chaque événement une fois ; transport par HTTPS (hypothèse).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Subscriptions to create</source>
        <translation>Abonnements à créer</translation>
    </message>
    <message>
        <source>Ordinavo sets payload options per subscription. This design differs between event types, so it takes these subscriptions, all to the same receiver:</source>
        <translation>Ordinavo définit les options par abonnement. Ce projet diffère selon les types d’événements ; il faut donc ces abonnements, tous vers le même récepteur :</translation>
    </message>
    <message>
        <source>Ordinavo sets payload options per subscription. This design needs one:</source>
        <translation>Ordinavo définit les options par abonnement. Ce projet en demande un seul :</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Options that are on</source>
        <translation>Options activées</translation>
    </message>
    <message>
        <source>Open questions for Ordinavo</source>
        <translation>Questions ouvertes à Ordinavo</translation>
    </message>
    <message>
        <source>What is not published, and what this design assumes until it is answered.</source>
        <translation>Ce qui n’est pas publié, et ce que ce projet suppose jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Assumed until then</source>
        <translation>Supposé d’ici là</translation>
    </message>
    <message>
        <source>Data minimisation and record of processing</source>
        <translation>Minimisation des données et registre des traitements</translation>
    </message>
    <message>
        <source>Whoever signs agrees to what is sent, why, and what the receiver has to do.</source>
        <translation>Qui signe accepte ce qui est envoyé, pourquoi, et ce que le récepteur doit faire.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>heading of the column that people sign in</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Receiver&apos;s developer</source>
        <translation>Développeur du récepteur</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>The event; equals eventId in the body.</source>
        <translation>L’événement ; égal à eventId dans le corps.</translation>
    </message>
    <message>
        <source>The event type; equals eventType in the body.</source>
        <translation>Le type d’événement ; égal à eventType dans le corps.</translation>
    </message>
    <message>
        <source>This delivery.</source>
        <translation>Cette livraison.</translation>
    </message>
    <message>
        <source>A time in UTC as ISO 8601, not Unix time.</source>
        <translation>Une heure en UTC selon ISO 8601, pas une heure Unix.</translation>
    </message>
    <message>
        <source>The signature over the body.</source>
        <translation>La signature du corps.</translation>
    </message>
    <message>
        <source>The version of headers and signature.</source>
        <translation>La version des en-têtes et de la signature.</translation>
    </message>
    <message>
        <source>The body is JSON in UTF-8.</source>
        <translation>Le corps est du JSON en UTF-8.</translation>
    </message>
    <message>
        <source>The event.</source>
        <translation>L’événement.</translation>
    </message>
    <message>
        <source>A Unix time.</source>
        <translation>Une heure Unix.</translation>
    </message>
    <message>
        <source>The signature over id, time and body.</source>
        <translation>La signature de l’identifiant, de l’heure et du corps.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>At least once: the same event can arrive more than once.</source>
        <translation>Au moins une fois : le même événement peut arriver plusieurs fois.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Not guaranteed: retries may arrive late or out of order.</source>
        <translation>Non garanti : les reprises peuvent arriver tard ou dans le désordre.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Timestamps older than 5 minutes are refused.</source>
        <translation>Les horodatages de plus de 5 minutes sont refusés.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>The receiver answers 2xx only after it has accepted the event for processing.</source>
        <translation>Le récepteur ne répond 2xx qu’après avoir accepté l’événement pour traitement.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>POST by HTTPS; redirects are not followed.</source>
        <translation>POST par HTTPS ; les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>After 3xx, 4xx, 5xx, time-outs and network errors, by the schedule below. 410 stops and disables the subscription.</source>
        <translation>Après 3xx, 4xx, 5xx, dépassements de délai et erreurs réseau, selon le calendrier ci-dessous. 410 arrête et désactive l’abonnement.</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>With 429 and 503 it replaces the wait of the schedule.</source>
        <translation>Avec 429 et 503, il remplace l’attente du calendrier.</translation>
    </message>
    <message>
        <source>What a retry keeps</source>
        <translation>Ce qu’une reprise conserve</translation>
    </message>
    <message>
        <source>Event id and body stay the same to the byte; delivery id and timestamp are new.</source>
        <translation>L’identifiant de l’événement et le corps restent identiques à l’octet près ; l’identifiant de livraison et l’horodatage sont nouveaux.</translation>
    </message>
    <message>
        <source>Verify the signature before anything else.</source>
        <translation>Vérifier la signature avant toute autre chose.</translation>
    </message>
    <message>
        <source>Refuse timestamps that are older than 5 minutes.</source>
        <translation>Refuser les horodatages de plus de 5 minutes.</translation>
    </message>
    <message>
        <source>Store the ids of processed events, and take an event that comes again as done.</source>
        <translation>Conserver les identifiants des événements traités et tenir pour fait un événement qui revient.</translation>
    </message>
    <message>
        <source>Expect events late and out of order: compare their times before an older state replaces a newer one.</source>
        <translation>S’attendre à des événements tardifs et désordonnés : comparer leurs heures avant qu’un état ancien n’en remplace un plus récent.</translation>
    </message>
    <message>
        <source>Answer 2xx only after the event is safely accepted, and work on it afterwards.</source>
        <translation>Ne répondre 2xx qu’une fois l’événement accepté de façon sûre, et le traiter ensuite.</translation>
    </message>
    <message>
        <source>Ignore fields and event types that you do not know.</source>
        <translation>Ignorer les champs et types d’événements inconnus.</translation>
    </message>
    <message>
        <source>Protect, store and delete what was received under your own policies.</source>
        <translation>Protéger, conserver et effacer ce qui est reçu selon ses propres règles.</translation>
    </message>
    <message>
        <source>Compare event id and event type of the headers with the body, since only the body is signed.</source>
        <translation>Comparer l’identifiant et le type d’événement des en-têtes avec le corps, car seul le corps est signé.</translation>
    </message>
    <message>
        <source>Keep the secret out of code, logs and tickets, and accept two secrets while one is replaced.</source>
        <translation>Tenir le secret hors du code, des journaux et des tickets, et accepter deux secrets pendant un remplacement.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>After the first attempt</source>
        <translation>Après la première tentative</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>The subscription gets no events.</source>
        <translation>L’abonnement ne reçoit aucun événement.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>not Ordinavo&apos;s</source>
        <translation>pas d’Ordinavo</translation>
    </message>
    <message>
        <source>Delivery, retries, order and duplicates</source>
        <translation>Livraison, reprises, ordre et doublons</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Schedule of retries</source>
        <translation>Calendrier des reprises</translation>
    </message>
    <message>
        <source>%1: Ordinavo publishes no schedule. This one follows Standard Webhooks; each wait varies by up to %2 %, and an attempt ends after %3.</source>
        <translation>%1 : Ordinavo ne publie pas de calendrier. Celui-ci suit Standard Webhooks ; chaque attente varie de %2 % au plus, et une tentative s’arrête après %3.</translation>
    </message>
    <message>
        <source>What the receiver has to do</source>
        <translation>Ce que le récepteur doit faire</translation>
    </message>
    <message>
        <source>HMAC-SHA256 with the UTF-8 bytes of the secret as the key, over the raw bytes of the body and nothing else. The header holds %1 and 64 lower-case hexadecimal digits.</source>
        <translation>HMAC-SHA256 avec les octets UTF-8 du secret comme clé, sur les octets bruts du corps et rien d’autre. L’en-tête contient %1 et 64 chiffres hexadécimaux minuscules.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s, for comparison only: HMAC-SHA256 over the Unix time, a dot and the raw bytes of the body. The header holds %1, the time and hexadecimal digits.</source>
        <translation>Pas d’Ordinavo, seulement pour comparer : HMAC-SHA256 sur l’heure Unix, un point et les octets bruts du corps. L’en-tête contient %1, l’heure et des chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s, for comparison only: HMAC-SHA256 over event id, Unix time and the raw bytes of the body, with dots between them. The header holds %1 and base64.</source>
        <translation>Pas d’Ordinavo, seulement pour comparer : HMAC-SHA256 sur l’identifiant de l’événement, l’heure Unix et les octets bruts du corps, séparés par des points. L’en-tête contient %1 et du base64.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The subscription gets no events, so there is nothing to sign.</source>
        <translation>L’abonnement ne reçoit aucun événement ; il n’y a donc rien à signer.</translation>
    </message>
    <message>
        <source>Compare the whole value in constant time.</source>
        <translation>Comparer la valeur entière en temps constant.</translation>
    </message>
    <message>
        <source>Only the body is signed: timestamp, event id, event type and delivery id in the headers are not. Compare them with the body, and judge freshness by %1 and by the event ids already processed as well.</source>
        <translation>Seul le corps est signé : horodatage, identifiant et type d’événement et identifiant de livraison des en-têtes ne le sont pas. Comparez-les avec le corps, et jugez aussi la fraîcheur d’après %1 et les identifiants déjà traités.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Exemple calculé</translation>
    </message>
    <message>
        <source>A delivery of %1 as this subscription gets it: its headers, and its body indented for reading.</source>
        <translation>Une livraison de %1 telle que cet abonnement la reçoit : ses en-têtes, et son corps indenté pour la lecture.</translation>
    </message>
    <message>
        <source>On the wire the body is %1 bytes long and has no line breaks. This Python program holds exactly these bytes, signs them with the public sample secret and compares:</source>
        <translation>Sur le réseau, le corps compte %1 octets et n’a pas de sauts de ligne. Ce programme Python contient exactement ces octets, les signe avec le secret d’exemple public et compare :</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <extracomment>Number of a page in the footer: this one and how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <extracomment>a label, before what belongs to it</extracomment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <extracomment>Between the names of a list: a, b, c</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>How to read this document</source>
        <translation>Comment lire ce document</translation>
    </message>
    <message>
        <source>Class, governed by</source>
        <translation>Classe, régi par</translation>
    </message>
    <message>
        <source>all of this family</source>
        <comment>event types</comment>
        <translation>tous ceux de cette famille</translation>
    </message>
    <message>
        <source>What each option comes to for each event type, after defaults, inheritance and rules. The numbers lead to the reasons below the table; a dash says that the event type has nothing that the option governs.</source>
        <translation>Ce que chaque option donne pour chaque type d’événement, après valeurs par défaut, héritage et règles. Les numéros renvoient aux raisons sous le tableau&#x202f;; un tiret indique que le type d’événement n’a rien que l’option régisse.</translation>
    </message>
    <message>
        <source>Per family: the event types, every field that they can carry in the order of the payload, and why each option that is on is needed. Receivers ignore fields that they do not know. The same for every single event type, with examples, is in %1.</source>
        <translation>Par famille&#x202f;: les types d’événements, chaque champ qu’ils peuvent porter dans l’ordre de la charge utile, et pourquoi chaque option activée est nécessaire. Les récepteurs ignorent les champs qu’ils ne connaissent pas. Le détail par type d’événement, avec des exemples, se trouve dans %1.</translation>
    </message>
    <message>
        <source>none directly; customers who are natural persons</source>
        <translation>aucune directement&#x202f;; clients qui sont des personnes physiques</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (tous)</translation>
    </message>
    <message>
        <source>Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer</source>
        <translation>Nom et coordonnées du responsable du traitement, des responsables conjoints, du représentant et du délégué à la protection des données</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Catégories de destinataires</translation>
    </message>
    <message>
        <source>Transfers to third countries or international organisations, and their safeguards</source>
        <translation>Transferts vers des pays tiers ou des organisations internationales, et leurs garanties</translation>
    </message>
    <message>
        <source>Envisaged time limits for erasure</source>
        <translation>Délais prévus pour l’effacement</translation>
    </message>
    <message>
        <source>Technical and organisational security measures (Article 32(1))</source>
        <translation>Mesures de sécurité techniques et organisationnelles (article 32, paragraphe 1)</translation>
    </message>
    <message>
        <source>What leaves Ordinavo by this subscription and what is kept back, in the form that a record of processing activities (Article 30 GDPR) requires. A category names what a field can hold, not what it holds in one event.</source>
        <translation>Ce qui quitte Ordinavo par cet abonnement et ce qui est retenu, dans la forme que demande un registre des activités de traitement (article 30 du RGPD). Une catégorie dit ce qu’un champ peut contenir, pas ce qu’il contient dans un événement donné.</translation>
    </message>
    <message>
        <source>Policy findings</source>
        <translation>Constats de politique</translation>
    </message>
    <message>
        <source>assumed: new for each attempt</source>
        <translation>supposé&#x202f;: nouveau à chaque tentative</translation>
    </message>
    <message>
        <source>assumed: the time of the attempt</source>
        <translation>supposé&#x202f;: l’heure de la tentative</translation>
    </message>
    <message>
        <source>Recognised by the event id, not by the delivery id. The receiver keeps the ids that it has processed.</source>
        <translation>Reconnus à l’identifiant de l’événement, pas à celui de la livraison. Le récepteur conserve les identifiants qu’il a traités.</translation>
    </message>
    <message>
        <source>Wait after the previous attempt</source>
        <translation>Attente après la tentative précédente</translation>
    </message>
    <message>
        <source>Take the bytes as they arrived, before any JSON is parsed: the same JSON written anew has other bytes and another signature.</source>
        <translation>Prendre les octets tels qu’ils sont arrivés, avant toute analyse du JSON&#x202f;: le même JSON réécrit a d’autres octets et une autre signature.</translation>
    </message>
    <message>
        <source>Each delivery carries one signature.</source>
        <translation>Chaque livraison porte une signature.</translation>
    </message>
    <message>
        <source>Each subscription has a secret of its own.</source>
        <translation>Chaque abonnement a son propre secret.</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>EffectiveOptions</name>
    <message>
        <source>Contact details are out: they need customer context, which is off.</source>
        <translation>Les coordonnées du contact sont exclues&#x202f;: elles nécessitent le contexte client, qui est désactivé.</translation>
    </message>
    <message>
        <source>Billing details are out: this subscription is not a billing endpoint.</source>
        <translation>Les détails de facturation sont exclus&#x202f;: cet abonnement n’est pas un point d’accès de facturation.</translation>
    </message>
    <message>
        <source>Billing details are out: the tenant&apos;s billing webhook feature is off.</source>
        <translation>Les détails de facturation sont exclus&#x202f;: la fonctionnalité de webhook de facturation du locataire est désactivée.</translation>
    </message>
    <message>
        <source>Billing details are out: this subscription is not a billing endpoint, and the tenant&apos;s billing webhook feature is off.</source>
        <translation>Les détails de facturation sont exclus&#x202f;: cet abonnement n’est pas un point d’accès de facturation, et la fonctionnalité de webhook de facturation du locataire est désactivée.</translation>
    </message>
    <message>
        <source>This event type carries no customer context.</source>
        <translation>Ce type d’événement ne contient pas de contexte client.</translation>
    </message>
    <message>
        <source>This event type carries no contact details.</source>
        <translation>Ce type d’événement ne contient pas de coordonnées du contact.</translation>
    </message>
    <message>
        <source>This event type carries no free text to preview.</source>
        <translation>Ce type d’événement ne contient pas de texte libre à prévisualiser.</translation>
    </message>
    <message>
        <source>This event type carries no billing details.</source>
        <translation>Ce type d’événement ne contient pas de détails de facturation.</translation>
    </message>
    <message>
        <source>Customer context is in by Ordinavo&apos;s default.</source>
        <translation>Le contexte client est inclus selon la valeur par défaut d’Ordinavo.</translation>
    </message>
    <message>
        <source>Contact details are in: this design reads Ordinavo&apos;s default as included.</source>
        <translation>Les coordonnées du contact sont incluses&#x202f;: ce projet interprète la valeur par défaut d’Ordinavo comme une inclusion.</translation>
    </message>
    <message>
        <source>Contact details are out: this design reads Ordinavo&apos;s default as opt-in.</source>
        <translation>Les coordonnées du contact sont exclues&#x202f;: ce projet interprète la valeur par défaut d’Ordinavo comme une activation explicite (opt-in).</translation>
    </message>
    <message>
        <source>The summary preview is out by Ordinavo&apos;s default.</source>
        <translation>L’aperçu du résumé est exclu selon la valeur par défaut d’Ordinavo.</translation>
    </message>
    <message>
        <source>Billing details are out by Ordinavo&apos;s default.</source>
        <translation>Les détails de facturation sont exclus selon la valeur par défaut d’Ordinavo.</translation>
    </message>
    <message>
        <source>Customer context is in: the subscription&apos;s default is on.</source>
        <translation>Le contexte client est inclus&#x202f;: la valeur par défaut de l’abonnement est activée.</translation>
    </message>
    <message>
        <source>Customer context is out: the subscription&apos;s default is off.</source>
        <translation>Le contexte client est exclu&#x202f;: la valeur par défaut de l’abonnement est désactivée.</translation>
    </message>
    <message>
        <source>Contact details are in: the subscription&apos;s default is on.</source>
        <translation>Les coordonnées du contact sont incluses&#x202f;: la valeur par défaut de l’abonnement est activée.</translation>
    </message>
    <message>
        <source>Contact details are out: the subscription&apos;s default is off.</source>
        <translation>Les coordonnées du contact sont exclues&#x202f;: la valeur par défaut de l’abonnement est désactivée.</translation>
    </message>
    <message>
        <source>The summary preview is in: the subscription&apos;s default is on.</source>
        <translation>L’aperçu du résumé est inclus&#x202f;: la valeur par défaut de l’abonnement est activée.</translation>
    </message>
    <message>
        <source>The summary preview is out: the subscription&apos;s default is off.</source>
        <translation>L’aperçu du résumé est exclu&#x202f;: la valeur par défaut de l’abonnement est désactivée.</translation>
    </message>
    <message>
        <source>Billing details are in: the subscription&apos;s default is on.</source>
        <translation>Les détails de facturation sont inclus&#x202f;: la valeur par défaut de l’abonnement est activée.</translation>
    </message>
    <message>
        <source>Billing details are out: the subscription&apos;s default is off.</source>
        <translation>Les détails de facturation sont exclus&#x202f;: la valeur par défaut de l’abonnement est désactivée.</translation>
    </message>
    <message>
        <source>Customer context is in: it is set on for this event type.</source>
        <translation>Le contexte client est inclus&#x202f;: il est activé pour ce type d’événement.</translation>
    </message>
    <message>
        <source>Customer context is out: it is set off for this event type.</source>
        <translation>Le contexte client est exclu&#x202f;: il est désactivé pour ce type d’événement.</translation>
    </message>
    <message>
        <source>Contact details are in: they are set on for this event type.</source>
        <translation>Les coordonnées du contact sont incluses&#x202f;: elles sont activées pour ce type d’événement.</translation>
    </message>
    <message>
        <source>Contact details are out: they are set off for this event type.</source>
        <translation>Les coordonnées du contact sont exclues&#x202f;: elles sont désactivées pour ce type d’événement.</translation>
    </message>
    <message>
        <source>The summary preview is in: it is set on for this event type.</source>
        <translation>L’aperçu du résumé est inclus&#x202f;: il est activé pour ce type d’événement.</translation>
    </message>
    <message>
        <source>The summary preview is out: it is set off for this event type.</source>
        <translation>L’aperçu du résumé est exclu&#x202f;: il est désactivé pour ce type d’événement.</translation>
    </message>
    <message>
        <source>Billing details are in: they are set on for this event type.</source>
        <translation>Les détails de facturation sont inclus&#x202f;: ils sont activés pour ce type d’événement.</translation>
    </message>
    <message>
        <source>Billing details are out: they are set off for this event type.</source>
        <translation>Les détails de facturation sont exclus&#x202f;: ils sont désactivés pour ce type d’événement.</translation>
    </message>
</context>
<context>
    <name>EventsCommand</name>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Lists event types with their family and provenance.</source>
        <translation>Liste les types d’événement avec leur famille et leur provenance.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Verification code</source>
        <translation>Code de vérification</translation>
    </message>
    <message>
        <source>For developers of receivers: functions that verify deliveries, in ten languages.</source>
        <translation>Pour les développeurs de récepteurs&#x202f;: des fonctions qui vérifient les livraisons, en dix langages.</translation>
    </message>
    <message>
        <source>Nothing was exported: the policy forbids it. %1</source>
        <translation>Rien n’a été exporté : la politique l’interdit. %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 Nothing was exported.</source>
        <extracomment>%1 a path, %2 a sentence of the system</extracomment>
        <translation>%1 ne peut pas être écrit : %2 Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>For validating what arrives: one schema per event type, open and strict.</source>
        <translation>Pour valider ce qui arrive : un schéma par type d’événement, ouvert et strict.</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Collection Postman</translation>
    </message>
    <message>
        <source>For trying out a receiver in Postman or newman: a signed request per event type.</source>
        <translation>Pour essayer un récepteur dans Postman ou newman : une requête signée par type d’événement.</translation>
    </message>
    <message>
        <source>Bruno collection</source>
        <translation>Collection Bruno</translation>
    </message>
    <message>
        <source>For trying out a receiver in Bruno, as OpenCollection and as classic files.</source>
        <translation>Pour essayer un récepteur dans Bruno, en OpenCollection et en fichiers classiques.</translation>
    </message>
    <message>
        <source>cURL scripts</source>
        <translation>Scripts cURL</translation>
    </message>
    <message>
        <source>For terminals and pipelines: a script per event type that signs and sends.</source>
        <translation>Pour terminaux et pipelines : un script par type d’événement, qui signe et envoie.</translation>
    </message>
    <message>
        <source>k6 load test</source>
        <translation>Test de charge k6</translation>
    </message>
    <message>
        <source>For loads beyond one machine: signed events at a steady rate, some of them twice.</source>
        <translation>Pour des charges au-delà d’une machine : événements signés à débit constant, certains deux fois.</translation>
    </message>
    <message>
        <source>Fixtures</source>
        <translation>Jeux d’essai</translation>
    </message>
    <message>
        <source>For test suites of receivers: good, tampered, stale and repeated deliveries as exact bytes.</source>
        <translation>Pour les suites de tests des récepteurs : livraisons bonnes, altérées, périmées et répétées, à l’octet près.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>For platform teams: the deliveries as CloudEvents and as Standard Webhooks, neither of them Ordinavo&apos;s.</source>
        <translation>Pour les équipes de plateforme : les livraisons en CloudEvents et en Standard Webhooks, ni l’un ni l’autre d’Ordinavo.</translation>
    </message>
    <message>
        <source>The fixtures could not be packed into a zip file.</source>
        <translation>Les jeux d’essai n’ont pas pu être mis dans un fichier zip.</translation>
    </message>
    <message>
        <source>OpenAPI 3.1</source>
        <translation>OpenAPI 3.1</translation>
    </message>
    <message>
        <source>For API tools: the webhooks as the sender promises them, and a receiver to generate servers and mocks from.</source>
        <translation>Pour les outils d’API&#x202f;: les webhooks tels que l’émetteur les promet, et un récepteur à partir duquel générer serveurs et simulacres.</translation>
    </message>
    <message>
        <source>AsyncAPI 3.0</source>
        <translation>AsyncAPI 3.0</translation>
    </message>
    <message>
        <source>For event catalogues: channel, operations, messages.</source>
        <translation>Pour les catalogues d’événements&#x202f;: canal, opérations, messages.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The whole specification as text, for repositories and wikis.</source>
        <translation>Toute la spécification en texte, pour dépôts et wikis.</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Document HTML</translation>
    </message>
    <message>
        <source>The whole specification as one page that loads nothing, for reading and sharing.</source>
        <translation>Toute la spécification en une page qui ne charge rien, pour lire et partager.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>The whole specification as numbered pages, on A4 and US Letter, for printing and signing.</source>
        <translation>Toute la spécification en pages numérotées, en A4 et US Letter, pour imprimer et signer.</translation>
    </message>
    <message>
        <source>Field list</source>
        <translation>Liste des champs</translation>
    </message>
    <message>
        <source>Every field of every event type with its reason, for spreadsheets.</source>
        <translation>Chaque champ de chaque type d’événement avec sa raison, pour tableurs.</translation>
    </message>
    <message>
        <source>%1 could not be made: the PDF library failed. The other formats can still be exported.</source>
        <translation>%1 n’a pas pu être produit : la bibliothèque PDF a échoué. Les autres formats peuvent toujours être exportés.</translation>
    </message>
    <message>
        <source>PDF documents cannot be made, since their module cannot be loaded: %1. Install Hookbench again, or export the other formats.</source>
        <translation>Les documents PDF ne peuvent pas être créés, car leur module ne peut pas être chargé&#x202f;: %1. Réinstallez Hookbench ou exportez les autres formats.</translation>
    </message>
    <message>
        <source>These bytes are no zip archive.</source>
        <translation>Ces octets ne sont pas une archive zip.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L&apos;export a été annulé ; aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder.</source>
        <translation>%1 est un fichier. Indiquez un dossier.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>reason</comment>
        <extracomment>What the system says of a failure, as a sentence: Permission denied.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a folder of that name is in the way.</source>
        <translation>un dossier de ce nom occupe la place.</translation>
    </message>
    <message>
        <source>a file of that name is in the way.</source>
        <translation>un fichier de ce nom occupe la place.</translation>
    </message>
    <message>
        <source>%1 A part of the export is in the folder; the earlier files are in %2.</source>
        <translation>%1 Une partie de l’export se trouve dans le dossier&#x202f;; les fichiers précédents sont dans %2.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes specs and documents of a design into a folder.</source>
        <translation>Écrit les spécifications et documents d’un projet dans un dossier.</translation>
    </message>
    <message>
        <source>--to is missing: --to FOLDER.</source>
        <translation>--to manque : --to DOSSIER.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln files into %1.</source>
        <translation>
            <numerusform>%Ln fichier écrit dans %1.</numerusform>
            <numerusform>%Ln fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no folder. Name one that was exported into.</source>
        <translation>%1 n’est pas un dossier. Indiquez-en un qui a reçu un export.</translation>
    </message>
    <message>
        <source>%1 is what this design exports.</source>
        <translation>%1 est ce que ce projet exporte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files differ from what this design exports.</source>
        <translation>
            <numerusform>%Ln fichier diffère de ce que ce projet exporte.</numerusform>
            <numerusform>%Ln fichiers diffèrent de ce que ce projet exporte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes nothing; tells whether the folder is what this design exports, and what differs.</source>
        <translation>N’écrit rien ; dit si le dossier est ce que ce projet exporte, et ce qui diffère.</translation>
    </message>
    <message>
        <source>The folder to write into; it is made when it is not there. What an earlier export wrote is replaced.</source>
        <translation>Le dossier où écrire&#x202f;; il est créé s’il n’existe pas. Ce qu’un export antérieur a écrit est remplacé.</translation>
    </message>
    <message>
        <source>A format to write, more than once for several; all when it is not given. Files of other formats stay.</source>
        <translation>Un format à écrire, plusieurs fois pour plusieurs&#x202f;; tous en son absence. Les fichiers des autres formats restent.</translation>
    </message>
    <message>
        <source>Removed one file of an earlier export that this design no longer has.</source>
        <translation>Un fichier d’un export antérieur, que ce projet n’a plus, a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln files of an earlier export that this design no longer has.</source>
        <translation>
            <numerusform>%Ln fichier d’un export antérieur, que ce projet n’a plus, a été supprimé.</numerusform>
            <numerusform>%Ln fichiers d’un export antérieur, que ce projet n’a plus, ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file differs from what this design exports.</source>
        <translation>Un fichier diffère de ce que ce projet exporte.</translation>
    </message>
    <message>
        <source>Documents were compared in English; for those in another language give --lang.</source>
        <extracomment>A translation names its own language.</extracomment>
        <translation>Les documents ont été comparés en français&#x202f;; pour une autre langue, indiquez --lang.</translation>
    </message>
</context>
<context>
    <name>ExportComparison</name>
    <message>
        <source>%1: this event type is new.</source>
        <translation>%1 : ce type d’événement est nouveau.</translation>
    </message>
    <message>
        <source>%1: this event type is gone.</source>
        <translation>%1 : ce type d’événement a disparu.</translation>
    </message>
    <message>
        <source>%1: %2 is new: %3.</source>
        <extracomment>%1 an event type, %2 a field, %3 its type</extracomment>
        <translation>%1 : %2 est nouveau : %3.</translation>
    </message>
    <message>
        <source>%1: %2 is gone.</source>
        <translation>%1 : %2 a disparu.</translation>
    </message>
    <message>
        <source>%1: %2 is now kept out.</source>
        <translation>%1 : %2 est désormais exclu.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 and is now %4.</source>
        <extracomment>%1 an event type, %2 a field, %3 and %4 types with values in brackets</extracomment>
        <translation>%1 : %2 était %3 et est maintenant %4.</translation>
    </message>
    <message>
        <source>%1: %2 could be missing and is now always there.</source>
        <translation>%1 : %2 pouvait manquer et est maintenant toujours présent.</translation>
    </message>
    <message>
        <source>%1: %2 was always there and can now be missing.</source>
        <translation>%1 : %2 était toujours présent et peut maintenant manquer.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 differs.</source>
        <translation>%1 diffère.</translation>
    </message>
    <message>
        <source>%1 is left over from an earlier export.</source>
        <translation>%1 reste d’un export antérieur.</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Customer context</source>
        <translation>Contexte client</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées du contact</translation>
    </message>
    <message>
        <source>Summary preview</source>
        <translation>Aperçu du résumé</translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation>Détails de facturation</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Secrets and API keys</source>
        <translation>Secrets et clés API</translation>
    </message>
    <message>
        <source>Target-level customer number</source>
        <translation>Numéro de client au niveau de la cible</translation>
    </message>
    <message>
        <source>Always sent</source>
        <translation>Toujours envoyé</translation>
    </message>
    <message>
        <source>operational</source>
        <comment>data class</comment>
        <translation>opérationnel</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>data class</comment>
        <translation>personnel</translation>
    </message>
    <message>
        <source>free text</source>
        <comment>data class</comment>
        <translation>texte libre</translation>
    </message>
    <message>
        <source>billing</source>
        <comment>data class</comment>
        <translation>facturation</translation>
    </message>
    <message>
        <source>never</source>
        <comment>data class: never sent</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>documented</source>
        <comment>provenance: the vendor states it</comment>
        <translation>documenté</translation>
    </message>
    <message>
        <source>example</source>
        <comment>provenance: only seen in a published example</comment>
        <translation>exemple</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>provenance: nothing is published</comment>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Internal notes are never sent.</source>
        <translation>Les notes internes ne sont jamais envoyées.</translation>
    </message>
    <message>
        <source>API keys and webhook secrets are never sent.</source>
        <translation>Les clés API et les secrets de webhook ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>The customer number on a target is never sent; the customer number comes from the customer record.</source>
        <translation>Le numéro de client d’une cible n’est jamais envoyé&#x202f;; le numéro de client provient de la fiche client.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Open question for Ordinavo: is it sent, under this name and with this type?</source>
        <translation>Question ouverte à Ordinavo&#x202f;: est-il envoyé, sous ce nom et avec ce type&#x202f;?</translation>
    </message>
    <message>
        <source>A billing trigger is not an invoice.</source>
        <translation>Un événement déclencheur de facturation n’est pas une facture.</translation>
    </message>
</context>
<context>
    <name>FieldReason</name>
    <message>
        <source>The catalogue version %1 does not have this field.</source>
        <translation>La version %1 du catalogue ne comporte pas ce champ.</translation>
    </message>
    <message>
        <source>Only other event types carry this field, not %1.</source>
        <translation>Seuls d’autres types d’événement contiennent ce champ, pas %1.</translation>
    </message>
    <message>
        <source>Events of the type %1 carry no %2.</source>
        <translation>Les événements du type %1 ne contiennent pas ceci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No option governs this field: it is always in.</source>
        <translation>Aucune option ne régit ce champ&#x202f;: il est toujours inclus.</translation>
    </message>
    <message>
        <source>This design keeps contacts to the published fields; extended contact fields are assumed.</source>
        <translation>Ce projet limite les contacts aux champs publiés&#x202f;; les champs de contact étendus sont supposés.</translation>
    </message>
    <message>
        <source>The record has no external id in the source system %1, and this design omits missing ids.</source>
        <translation>L’enregistrement n’a pas d’identifiant externe dans le système source %1, et ce projet omet les identifiants manquants.</translation>
    </message>
    <message>
        <source>The sample record has no value for this field.</source>
        <translation>L’enregistrement d’exemple n’a pas de valeur pour ce champ.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <translation>Utilisation&#x202f;: %1 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 [%2] [OPTION]…</source>
        <translation>Utilisation&#x202f;: %1 [%2] [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION]…</source>
        <translation>Utilisation&#x202f;: %1 %2 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <translation>Utilisation&#x202f;: %1 COMMAND [OPTION]…</translation>
    </message>
    <message>
        <source>Designs, builds, signs, sends and receives the webhooks of Ordinavo.</source>
        <translation>Conçoit, construit, signe, envoie et reçoit les webhooks d’Ordinavo.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#x202f;:</translation>
    </message>
    <message>
        <source>Fine.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>It ran and found something: does not verify, policy findings, not delivered.</source>
        <translation>La commande a trouvé quelque chose&#x202f;: signature non valide, constats de politique ou livraison non effectuée.</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>La ligne de commande est incorrecte.</translation>
    </message>
    <message>
        <source>A file or a name in it is unreadable, unwritable or invalid.</source>
        <translation>Un fichier ou un nom qu’il contient est illisible, non inscriptible ou non valide.</translation>
    </message>
    <message>
        <source>The host could not be reached.</source>
        <translation>L’hôte n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The policy forbids it.</source>
        <translation>La politique l’interdit.</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>Une erreur interne.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>See %1 for what a command takes.</source>
        <translation>Voir %1 pour ce qu’une commande accepte.</translation>
    </message>
    <message>
        <source>The language of texts: %1. Names in data are never translated.</source>
        <translation>La langue des textes&#x202f;: %1. Les noms dans les données ne sont jamais traduits.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 prend un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>The delivery log gave no answer.</source>
        <translation>Le journal de livraison n’a pas répondu.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id. d’événement</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Lists, exports and trims the delivery log.</source>
        <translation>Liste, exporte et réduit le journal de livraison.</translation>
    </message>
    <message>
        <source>Which attempts: words of text, type:, id:, status:, class:, mark:, error:, since:, until:, run:; for example &quot;status:5xx since:2h&quot;.</source>
        <translation>Quelles tentatives : mots, type:, id:, status:, class:, mark:, error:, since:, until:, run: ; par exemple « status:5xx since:2h ».</translation>
    </message>
    <message>
        <source>Only the attempts of this run.</source>
        <translation>Seulement les tentatives de cette exécution.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 100 when it is not given, 0 for all.</source>
        <translation>Au plus ce nombre, les plus récentes ; 100 par défaut, 0 pour toutes.</translation>
    </message>
    <message>
        <source>Writes them to FILE: %1.</source>
        <translation>Les écrit dans FILE : %1.</translation>
    </message>
    <message>
        <source>Deletes the attempts of --filter or --run for good.</source>
        <translation>Supprime définitivement les tentatives de --filter ou --run.</translation>
    </message>
    <message>
        <source>Deletes attempts that are older than N days.</source>
        <translation>Supprime les tentatives de plus de N jours.</translation>
    </message>
    <message>
        <source>Deletes all attempts but the newest N.</source>
        <translation>Supprime toutes les tentatives sauf les N plus récentes.</translation>
    </message>
    <message>
        <source>The log&apos;s file, instead of the user&apos;s own.</source>
        <translation>Le fichier du journal, au lieu de celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>The time that 15m, 2h, 7d and --keep-days count back from.</source>
        <translation>L’instant à partir duquel 15m, 2h, 7d et --keep-days comptent en arrière.</translation>
    </message>
    <message>
        <source>--export needs a FILE to write.</source>
        <translation>--export demande un fichier FILE à écrire.</translation>
    </message>
    <message>
        <source>A FILE is only written with --export.</source>
        <translation>Un fichier FILE n’est écrit qu’avec --export.</translation>
    </message>
    <message>
        <source>--delete stands with neither --export nor --keep.</source>
        <translation>--delete ne va ni avec --export ni avec --keep.</translation>
    </message>
    <message>
        <source>--delete needs --filter or --run; --keep 0 deletes everything.</source>
        <translation>--delete demande --filter ou --run ; --keep 0 supprime tout.</translation>
    </message>
    <message>
        <source>--keep and --keep-days look at the whole log: they stand without --filter, --run and --export.</source>
        <translation>--keep et --keep-days portent sur tout le journal : sans --filter, --run ni --export.</translation>
    </message>
    <message>
        <source>There is no delivery log: HOOKBENCH_HISTORY is none. Name one by --database.</source>
        <translation>Il n’y a pas de journal de livraison : HOOKBENCH_HISTORY vaut none. Nommez-en un avec --database.</translation>
    </message>
    <message>
        <source>There is no delivery log at %1 yet.</source>
        <translation>Il n’y a pas encore de journal de livraison à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n attempts.</source>
        <translation>
            <numerusform>%n tentative supprimée.</numerusform>
            <numerusform>%n tentatives supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n attempts to %1.</source>
        <translation>
            <numerusform>%n tentative écrite dans %1.</numerusform>
            <numerusform>%n tentatives écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted one attempt.</source>
        <translation>Une tentative supprimée.</translation>
    </message>
    <message>
        <source>Where --export writes; - is the standard output.</source>
        <translation>Où --export écrit&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>Shows signatures, cookies and credentials as well, also those in addresses.</source>
        <translation>Montre aussi les signatures, cookies et identifiants de connexion, y compris ceux des adresses.</translation>
    </message>
    <message>
        <source>--limit is for the list alone; --filter chooses what is exported or deleted.</source>
        <translation>--limit ne vaut que pour la liste&#x202f;; --filter choisit ce qui est exporté ou supprimé.</translation>
    </message>
    <message>
        <source>There is no delivery log at %1.</source>
        <translation>Il n’y a pas de journal de livraison à %1.</translation>
    </message>
    <message>
        <source>These are the newest %1 attempts; --limit 0 lists all.</source>
        <translation>Voici les %1 tentatives les plus récentes&#x202f;; --limit 0 les énumère toutes.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>A double quote in the filter has no partner. Close it, or leave it out.</source>
        <translation>Un guillemet du filtre n’a pas de pendant. Fermez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The filter does not know &quot;%1&quot;. After %2 can stand: %3.</source>
        <translation>Le filtre ne connaît pas « %1 ». Après %2 peut suivre : %3.</translation>
    </message>
    <message>
        <source>Nothing stands after %1 in the filter.</source>
        <translation>Rien ne suit %1 dans le filtre.</translation>
    </message>
    <message>
        <source>The filter does not understand &quot;%1&quot;. After status: stand codes as in 500, 5xx, 400-499 or 429,503.</source>
        <translation>Le filtre ne comprend pas « %1 ». Après status: viennent des codes comme 500, 5xx, 400-499 ou 429,503.</translation>
    </message>
    <message>
        <source>The filter does not understand &quot;%1&quot;. A time is 15m, 2h or 7d ago, a date as in 2026-06-18, or an instant as in 2026-06-18T16:40:00Z.</source>
        <translation>Le filtre ne comprend pas « %1 ». Un temps est une durée passée comme 15m, 2h ou 7d, une date comme 2026-06-18 ou un instant comme 2026-06-18T16:40:00Z.</translation>
    </message>
    <message>
        <source>The filter does not know &quot;%1&quot;. It knows type:, id:, status:, class:, mark:, error:, since:, until: and run:; other text with a colon stands in double quotes.</source>
        <translation>Le filtre ne connaît pas « %1 ». Il connaît type:, id:, status:, class:, mark:, error:, since:, until: et run: ; tout autre texte avec deux-points se met entre guillemets.</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>%1 is no delivery log of Hookbench. It was left as it is; name another file.</source>
        <translation>%1 n’est pas un journal de livraison de Hookbench. Il est resté tel quel ; nommez un autre fichier.</translation>
    </message>
    <message>
        <source>The delivery log %1 is damaged: %2. It was left as it is; move it away to begin a new one.</source>
        <translation>Le journal de livraison %1 est endommagé : %2. Il est resté tel quel ; déplacez-le pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Cannot read the delivery log %1: %2.</source>
        <translation>Impossible de lire le journal de livraison %1 : %2.</translation>
    </message>
    <message>
        <source>The delivery log %1 was written by a newer Hookbench. It was left as it is; use that version, or name another file.</source>
        <translation>Le journal de livraison %1 vient d’un Hookbench plus récent. Il est resté tel quel ; utilisez cette version ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>Cannot create the delivery log %1: %2.</source>
        <translation>Impossible de créer le journal de livraison %1 : %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (Debian: libqt6sql6-sqlite).</source>
        <translation>Le pilote SQLite de Qt n’est pas installé (Debian : libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>Cannot open the delivery log %1: %2.</source>
        <translation>Impossible d’ouvrir le journal de livraison %1 : %2.</translation>
    </message>
    <message>
        <source>SQLite cannot read it</source>
        <translation>SQLite ne peut pas le lire</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>une partie manque</translation>
    </message>
    <message>
        <source>Cannot write the delivery log %1: %2.</source>
        <translation>Impossible d’écrire le journal de livraison %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot write the delivery log: %1.</source>
        <translation>Impossible d’écrire le journal de livraison : %1.</translation>
    </message>
    <message>
        <source>Cannot read the delivery log: %1.</source>
        <translation>Impossible de lire le journal de livraison : %1.</translation>
    </message>
    <message>
        <source>The attempt is no longer in the delivery log.</source>
        <translation>La tentative n’est plus dans le journal de livraison.</translation>
    </message>
    <message>
        <source>The delivery log is damaged: an attempt cannot be read.</source>
        <translation>Le journal de livraison est endommagé : une tentative est illisible.</translation>
    </message>
</context>
<context>
    <name>ImportedExport</name>
    <message>
        <source>%1 is no zip archive, or it cannot be read.</source>
        <translation>%1 n’est pas une archive zip, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>it has no list &quot;vectors&quot; of the usual length</source>
        <translation>il n’a pas de liste « vectors » de longueur habituelle</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2 : %3.</translation>
    </message>
    <message>
        <source>the pack has no such file</source>
        <translation>le lot n’a pas ce fichier</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>il ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>il dépasse 16 Mio</translation>
    </message>
    <message>
        <source>a vector needs &quot;kind&quot;, &quot;eventType&quot; and &quot;body&quot;</source>
        <translation>un vecteur a besoin de « kind », « eventType » et « body »</translation>
    </message>
    <message>
        <source>this is no exported schema; &quot;eventType&quot; has no fixed value</source>
        <translation>ce n’est pas un schéma exporté ; « eventType » n’a pas de valeur fixe</translation>
    </message>
    <message>
        <source>another schema is of the event type &quot;%1&quot; already</source>
        <translation>un autre schéma est déjà du type d’événement « %1 »</translation>
    </message>
    <message>
        <source>%1 has neither strict JSON Schemas nor a fixtures pack to compare with. Name a folder that was exported into.</source>
        <translation>%1 n’a ni schémas JSON stricts ni lot de données de test à comparer. Indiquez un dossier qui a reçu un export.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the name &quot;%1&quot; appears twice in one object</source>
        <translation>le nom «&#x202f;%1&#x202f;» apparaît deux fois dans un même objet</translation>
    </message>
    <message>
        <source>more than %1 levels deep</source>
        <translation>plus de %1 niveaux de profondeur</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <extracomment>%1 is a file name, %4 says what is wrong there</extracomment>
        <translation>%1, ligne %2, colonne %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>a byte order mark stands before the JSON; save it without</source>
        <translation>une marque d’ordre des octets (BOM) précède le JSON&#x202f;; enregistrez-le sans elle</translation>
    </message>
    <message>
        <source>it is empty, where JSON should stand</source>
        <translation>vide, là où du JSON est attendu</translation>
    </message>
    <message>
        <source>the JSON ends too early</source>
        <translation>le JSON se termine trop tôt</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>ce n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>an object in braces should stand here</source>
        <translation>un objet entre accolades est attendu ici</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is not known here; check its spelling or remove it</source>
        <translation>le membre «&#x202f;%1&#x202f;» n’est pas connu ici&#x202f;; vérifiez son orthographe ou supprimez-le</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is missing in this object</source>
        <translation>le membre «&#x202f;%1&#x202f;» manque dans cet objet</translation>
    </message>
    <message>
        <source>format %1 is newer than this program, which reads up to format %2; use a newer Hookbench</source>
        <translation>le format %1 est plus récent que ce programme, qui lit jusqu’au format %2&#x202f;; utilisez une version plus récente de Hookbench</translation>
    </message>
    <message>
        <source>the format should be a whole number from 1 to %1</source>
        <translation>le format doit être un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>a list in brackets should stand here</source>
        <translation>une liste entre crochets est attendue ici</translation>
    </message>
    <message>
        <source>a text in quotes should stand here</source>
        <translation>un texte entre guillemets est attendu ici</translation>
    </message>
    <message>
        <source>this text must not be empty</source>
        <translation>ce texte ne doit pas être vide</translation>
    </message>
    <message>
        <source>this name must have no white space and no control characters</source>
        <translation>ce nom ne doit contenir ni espace ni caractère de contrôle</translation>
    </message>
    <message>
        <source>a whole number should stand here</source>
        <translation>un nombre entier est attendu ici</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>ce nombre est trop grand</translation>
    </message>
    <message>
        <source>true or false should stand here</source>
        <translation>true ou false est attendu ici</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>%1: %2 [%3]</source>
        <comment>severity, sentence, id of the rule</comment>
        <translation>%1&#x202f;: %2 [%3]</translation>
    </message>
    <message>
        <source>%1: %2: %3 [%4]</source>
        <comment>severity, event type, sentence, id of the rule</comment>
        <translation>%1&#x202f;: %2&#x202f;: %3 [%4]</translation>
    </message>
    <message>
        <source>Checks a design against the policy of the payload matrix.</source>
        <translation>Vérifie un projet par rapport à la politique de la matrice des charges utiles.</translation>
    </message>
    <message>
        <source>The policy has nothing to say about %1.</source>
        <translation>La politique n’a rien à signaler au sujet de %1.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The same for every event.</source>
        <translation>Identique pour chaque événement.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Stays the same over all deliveries of an event: deduplicate by it and the source.</source>
        <translation>Reste le même pour toutes les livraisons d’un événement : dédoublonnez d’après lui et la source.</translation>
    </message>
    <message>
        <source>A reference to the tenant; where the payload has no tenantId, a fixed one that you choose.</source>
        <translation>Une référence au locataire ; si la charge utile n’a pas de tenantId, une référence fixe de votre choix.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>Inchangé.</translation>
    </message>
    <message>
        <source>The time of the event. X-Ordinavo-Timestamp is the time of the attempt (assumed).</source>
        <translation>L’heure de l’événement. X-Ordinavo-Timestamp est l’heure de la tentative (supposé).</translation>
    </message>
    <message>
        <source>Optional: the record that the event is about.</source>
        <translation>Facultatif : l’enregistrement concerné.</translation>
    </message>
    <message>
        <source>Optional: the exported JSON Schema of the event type.</source>
        <translation>Facultatif : le JSON Schema exporté du type d’événement.</translation>
    </message>
    <message>
        <source>Optional extension, for tracing.</source>
        <translation>Extension facultative, pour le suivi.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Open questions for Ordinavo</source>
        <translation>Questions ouvertes à Ordinavo</translation>
    </message>
    <message>
        <source>%1 Assumed: %2</source>
        <extracomment>%1 a question, %2 the answer that is assumed until there is one</extracomment>
        <translation>%1 Supposé : %2</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s: Ordinavo sends no CloudEvents, and the mapping on this page is assumed.</source>
        <translation>Pas d’Ordinavo : Ordinavo n’envoie pas de CloudEvents, et la correspondance de cette page est supposée.</translation>
    </message>
    <message>
        <source>It is for platforms that route by CloudEvents. Whatever stands in front of the platform verifies the signature over the raw body first, then adds the headers below, and leaves the body as it is (binary content mode).</source>
        <translation>Elle s’adresse aux plateformes qui aiguillent selon CloudEvents. Ce qui se trouve devant la plateforme vérifie d’abord la signature sur le corps brut, ajoute ensuite les en-têtes ci-dessous et laisse le corps tel quel (binary content mode).</translation>
    </message>
    <message>
        <source>Design: %1. Subscription: %2.</source>
        <translation>Projet : %1. Abonnement : %2.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>In header values spaces, quotation marks, percent signs and everything that is not ASCII are percent-encoded.</source>
        <translation>Dans les valeurs d’en-tête, les espaces, les guillemets, les signes pour cent et tout ce qui n’est pas ASCII sont encodés en pour cent.</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Types d’événement</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant d’événement</translation>
    </message>
    <message>
        <source>In the body alone.</source>
        <translation>Dans le corps seulement.</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Identifiant de livraison</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>`X-Ordinavo-Timestamp`, ISO 8601</source>
        <translation>`X-Ordinavo-Timestamp`, ISO 8601</translation>
    </message>
    <message>
        <source>`webhook-timestamp`, whole seconds since 1970</source>
        <translation>`webhook-timestamp`, secondes entières depuis 1970</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>`X-Ordinavo-Signature`: `sha256=` and lower-case hexadecimal digits</source>
        <translation>`X-Ordinavo-Signature` : `sha256=` et des chiffres hexadécimaux minuscules</translation>
    </message>
    <message>
        <source>`webhook-signature`: `v1,` and base64; several stand apart by spaces</source>
        <translation>`webhook-signature` : `v1,` et base64 ; plusieurs sont séparées par des espaces</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
    <message>
        <source>The raw body alone.</source>
        <translation>Le corps brut seulement.</translation>
    </message>
    <message>
        <source>Id, timestamp and raw body with dots between them.</source>
        <translation>Identifiant, horodatage et corps brut, séparés par des points.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Its UTF-8 bytes as given.</source>
        <translation>Ses octets UTF-8 tels quels.</translation>
    </message>
    <message>
        <source>`whsec_` and base64; the decoded bytes are the key.</source>
        <translation>`whsec_` et base64 ; les octets décodés sont la clé.</translation>
    </message>
    <message>
        <source>Id and timestamp are protected</source>
        <translation>Identifiant et horodatage sont protégés</translation>
    </message>
    <message>
        <source>No: compare them with the body.</source>
        <translation>Non : comparez-les avec le corps.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Oui.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Non publié.</translation>
    </message>
    <message>
        <source>Both secrets sign while they overlap.</source>
        <translation>Les deux secrets signent tant qu’ils se chevauchent.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Exemple détaillé</translation>
    </message>
    <message>
        <source>Signed with the public sample secret, which protects nothing:</source>
        <translation>Signé avec le secret d’exemple public, qui ne protège rien :</translation>
    </message>
    <message>
        <source>The key is what the base64 stands for:</source>
        <translation>La clé est ce que représente le base64 :</translation>
    </message>
    <message>
        <source>What is signed begins so, and goes on with the body below, byte for byte and without a line break at its end:</source>
        <translation>Ce qui est signé commence ainsi et continue par le corps ci-dessous, octet pour octet et sans saut de ligne à la fin :</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of it in base64 is the signature in this delivery:</source>
        <translation>Son HMAC-SHA256 en base64 est la signature de cette livraison :</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s: Ordinavo signs the body alone. This page shows the same deliveries by the profile of standardwebhooks.com, for comparing.</source>
        <translation>Pas d’Ordinavo : Ordinavo ne signe que le corps. Cette page montre les mêmes livraisons selon le profil de standardwebhooks.com, pour comparer.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>MatrixCommand</name>
    <message>
        <source>in</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>in (subscription)</source>
        <translation>inclus (abonnement)</translation>
    </message>
    <message>
        <source>out (subscription)</source>
        <translation>exclu (abonnement)</translation>
    </message>
    <message>
        <source>in (event)</source>
        <translation>inclus (événement)</translation>
    </message>
    <message>
        <source>out (event)</source>
        <translation>exclu (événement)</translation>
    </message>
    <message>
        <source>in (rule)</source>
        <translation>inclus (règle)</translation>
    </message>
    <message>
        <source>out (rule)</source>
        <translation>exclu (règle)</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event type and a sentence about it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Prints the payload matrix of a design with its effective states.</source>
        <translation>Affiche la matrice des charges utiles d’un projet avec ses états effectifs.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Writes a new design with one subscription.</source>
        <translation>Écrit un nouveau projet avec un abonnement.</translation>
    </message>
    <message>
        <source>Where to write it, for example erp.hookbench.</source>
        <translation>Où l’écrire, par exemple erp.hookbench.</translation>
    </message>
    <message>
        <source>The catalogue version: connect, preview, or all, the default.</source>
        <translation>La version du catalogue&#x202f;: connect, preview ou all, la valeur par défaut.</translation>
    </message>
    <message>
        <source>Marks the subscription as a billing endpoint.</source>
        <translation>Marque l’abonnement comme point d’accès de facturation.</translation>
    </message>
    <message>
        <source>The tenant has the billing webhook feature.</source>
        <translation>Le locataire dispose de la fonctionnalité de webhook de facturation.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Remplace un fichier existant.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 est un dossier&#x202f;; indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name, or replace it with --force.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Choisissez un autre nom, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>Wrote the new design %1.</source>
        <translation>Nouveau projet %1 écrit.</translation>
    </message>
    <message>
        <source>%1 means the design that comes along, wherever a design is named. Choose another name, for example %1.hookbench.</source>
        <translation>%1 désigne, partout où un projet est nommé, celui qui est fourni. Choisissez un autre nom, par exemple %1.hookbench.</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>The policy blocks sending. %1</source>
        <translation>La politique bloque l’envoi. %1</translation>
    </message>
    <message>
        <source>Without the secret the event cannot be signed, and an unsigned one is not sent. %1</source>
        <translation>Sans le secret, l’événement ne peut pas être signé, et un événement non signé n’est pas envoyé. %1</translation>
    </message>
</context>
<context>
    <name>OpenQuestions</name>
    <message>
        <source>When is a failed delivery sent again, and how often?</source>
        <translation>Quand et combien de fois une livraison échouée est-elle renvoyée ?</translation>
    </message>
    <message>
        <source>Ten attempts: at once, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, each ± 10 %, as Standard Webhooks recommends.</source>
        <translation>Dix tentatives : tout de suite, puis après 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h et 24 h, chacune à ± 10 %, comme Standard Webhooks le recommande.</translation>
    </message>
    <message>
        <source>How long may a receiver take to answer?</source>
        <translation>Combien de temps un récepteur peut-il mettre à répondre ?</translation>
    </message>
    <message>
        <source>15 seconds for the whole attempt.</source>
        <translation>15 secondes pour toute la tentative.</translation>
    </message>
    <message>
        <source>Which answers are tried again?</source>
        <translation>Après quelles réponses y a-t-il une nouvelle tentative ?</translation>
    </message>
    <message>
        <source>2xx is delivered; 3xx, 4xx but 410, 5xx, time-outs and network errors are tried again.</source>
        <translation>2xx vaut livraison ; 3xx, 4xx sauf 410, 5xx, dépassements de délai et erreurs réseau donnent lieu à une nouvelle tentative.</translation>
    </message>
    <message>
        <source>Is Retry-After honoured, and 410 Gone?</source>
        <translation>Retry-After et 410 Gone sont-ils respectés ?</translation>
    </message>
    <message>
        <source>Retry-After of 429 and 503 replaces the wait; 410 stops and disables the subscription.</source>
        <translation>Retry-After de 429 et 503 remplace l’attente ; 410 arrête et désactive l’abonnement.</translation>
    </message>
    <message>
        <source>What happens after the last attempt, and when is a subscription disabled?</source>
        <translation>Que se passe-t-il après la dernière tentative, et quand un abonnement est-il désactivé ?</translation>
    </message>
    <message>
        <source>The event is not sent again by itself; the subscription stays on.</source>
        <translation>L’événement n’est pas renvoyé de lui-même ; l’abonnement reste actif.</translation>
    </message>
    <message>
        <source>Is X-Ordinavo-Timestamp the time of the event or of the attempt? If of the event, every retry after 5 minutes would have to be refused by the vendor&apos;s own rule.</source>
        <translation>X-Ordinavo-Timestamp est-il l’heure de l’événement ou de la tentative ? Si c’est celle de l’événement, toute nouvelle tentative après 5 minutes devrait être refusée selon la règle même de l’éditeur.</translation>
    </message>
    <message>
        <source>The time of the attempt.</source>
        <translation>L’heure de la tentative.</translation>
    </message>
    <message>
        <source>Does X-Ordinavo-Delivery-Id stay the same over retries?</source>
        <translation>X-Ordinavo-Delivery-Id reste-t-il le même d’une tentative à l’autre ?</translation>
    </message>
    <message>
        <source>It is new for each attempt; event id and body stay.</source>
        <translation>Il est nouveau à chaque tentative ; l’identifiant d’événement et le corps restent.</translation>
    </message>
    <message>
        <source>What are the payload options called in the API?</source>
        <translation>Comment les options de charge utile s’appellent-elles dans l’API ?</translation>
    </message>
    <message>
        <source>customerContext, contactDetails, summaryPreview, billingDetails.</source>
        <translation>customerContext, contactDetails, summaryPreview, billingDetails.</translation>
    </message>
    <message>
        <source>Which fields do contact details and billing details add?</source>
        <translation>Quels champs les coordonnées et les détails de facturation ajoutent-ils ?</translation>
    </message>
    <message>
        <source>Those that the matrix of this export shows.</source>
        <translation>Ceux que montre la matrice de cet export.</translation>
    </message>
    <message>
        <source>What are the payloads of the event types without a published example?</source>
        <translation>Quelles sont les charges utiles des types d’événement sans exemple publié ?</translation>
    </message>
    <message>
        <source>The same envelope and objects as in the two published examples.</source>
        <translation>La même enveloppe et les mêmes objets que dans les deux exemples publiés.</translation>
    </message>
    <message>
        <source>Which values can status, result and the like have?</source>
        <translation>Quelles valeurs status, result et les champs semblables peuvent-ils avoir ?</translation>
    </message>
    <message>
        <source>Any text; new values are no break.</source>
        <translation>N’importe quel texte ; de nouvelles valeurs ne sont pas une rupture.</translation>
    </message>
    <message>
        <source>What does a signing secret look like, and how long do two overlap in a rotation?</source>
        <translation>À quoi ressemble un secret de signature, et combien de temps deux secrets se chevauchent-ils lors d’une rotation ?</translation>
    </message>
    <message>
        <source>Any text, its UTF-8 bytes as given; 24 hours of overlap.</source>
        <translation>N’importe quel texte, ses octets UTF-8 tels quels ; 24 heures de chevauchement.</translation>
    </message>
    <message>
        <source>How large can a body be?</source>
        <translation>Quelle taille un corps peut-il avoir ?</translation>
    </message>
    <message>
        <source>Well under 100 KB.</source>
        <translation>Bien moins de 100 Ko.</translation>
    </message>
    <message>
        <source>Are redirects followed?</source>
        <translation>Les redirections sont-elles suivies ?</translation>
    </message>
    <message>
        <source>No; a 3xx answer is a failed attempt.</source>
        <translation>Non ; une réponse 3xx est une tentative échouée.</translation>
    </message>
    <message>
        <source>Are receivers without HTTPS accepted?</source>
        <translation>Les récepteurs sans HTTPS sont-ils acceptés ?</translation>
    </message>
    <message>
        <source>No; plain HTTP is for trying out on one computer.</source>
        <translation>Non ; HTTP sans chiffrement sert aux essais sur un seul ordinateur.</translation>
    </message>
    <message>
        <source>Omitted.</source>
        <translation>Omis.</translation>
    </message>
    <message>
        <source>Null.</source>
        <translation>Null.</translation>
    </message>
    <message>
        <source>Is what an option leaves out omitted or null?</source>
        <translation>Ce qu’une option exclut est-il omis ou null ?</translation>
    </message>
    <message>
        <source>How long is a summary preview at most?</source>
        <translation>Quelle est la longueur maximale d’un aperçu du résumé ?</translation>
    </message>
    <message>
        <source>%1 characters, cut at a word.</source>
        <translation>%1 caractères, coupés à un mot.</translation>
    </message>
    <message>
        <source>Billing trigger events are not invoices: they carry no amounts, prices, currency or tax. Invoice creation, pricing, taxation and accounting stay with the connected billing system.</source>
        <translation>Les événements déclencheurs de facturation ne sont pas des factures : ils ne portent ni montants, ni prix, ni devise, ni taxe. L’établissement des factures, les prix, les taxes et la comptabilité restent au système de facturation connecté.</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The design has no subscription &quot;%1&quot;; it has: %2.</source>
        <translation>Le projet n’a pas d’abonnement «&#x202f;%1&#x202f;»&#x202f;; il contient&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The event type %1 is not in the catalogue version &quot;%2&quot; that the design uses.</source>
        <translation>Le type d’événement %1 ne figure pas dans la version du catalogue «&#x202f;%2&#x202f;» utilisée par le projet.</translation>
    </message>
    <message>
        <source>There is no event type &quot;%1&quot;; %2 lists those that there are.</source>
        <translation>Il n’existe pas de type d’événement «&#x202f;%1&#x202f;»&#x202f;; %2 énumère ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no event type &quot;%1&quot;. Did you mean %2?</source>
        <translation>Il n’existe pas de type d’événement «&#x202f;%1&#x202f;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>The design&apos;s sample &quot;%1&quot; does not exist; there are: %2.</source>
        <translation>Le jeu de données d’exemple «&#x202f;%1&#x202f;» du projet n’existe pas&#x202f;; il existe&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>PayloadCommand</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Classe de données</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>in</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Prints the body of one event, its headers, or why each field is in or out.</source>
        <translation>Affiche le corps d’un événement, ses en-têtes, ou la raison pour laquelle chaque champ est inclus ou exclu.</translation>
    </message>
    <message>
        <source>Prints the signed headers instead of the body.</source>
        <translation>Affiche les en-têtes signés au lieu du corps.</translation>
    </message>
    <message>
        <source>Prints for each field whether it is in and why.</source>
        <translation>Affiche pour chaque champ s’il est inclus et pourquoi.</translation>
    </message>
    <message>
        <source>--headers and --explain exclude each other.</source>
        <translation>--headers et --explain s’excluent mutuellement.</translation>
    </message>
</context>
<context>
    <name>PayloadTab</name>
    <message>
        <source>one line added</source>
        <translation>une ligne ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>one line removed</source>
        <translation>une ligne supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>one line changed</source>
        <translation>une ligne modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>lines +%1 −%2 ~%3</source>
        <comment>the signs that stand before added, removed, changed lines</comment>
        <translation>lignes +%1 −%2 ~%3</translation>
    </message>
    <message>
        <source>−%1 bytes</source>
        <translation>−%1 octets</translation>
    </message>
    <message>
        <source>+%1 bytes</source>
        <translation>+%1 octets</translation>
    </message>
    <message numerus="yes">
        <source>Copied the body, %n bytes.</source>
        <translation>
            <numerusform>Corps copié, %n octet.</numerusform>
            <numerusform>Corps copié, %n octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the headers, %n bytes.</source>
        <translation>
            <numerusform>En-têtes copiés, %n octet.</numerusform>
            <numerusform>En-têtes copiés, %n octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the HTTP message, %n bytes.</source>
        <translation>
            <numerusform>Message HTTP copié, %n octet.</numerusform>
            <numerusform>Message HTTP copié, %n octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the string to sign, %n bytes.</source>
        <translation>
            <numerusform>Chaîne à signer copiée, %n octet.</numerusform>
            <numerusform>Chaîne à signer copiée, %n octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the cURL command, %n bytes.</source>
        <translation>
            <numerusform>Commande cURL copiée, %n octet.</numerusform>
            <numerusform>Commande cURL copiée, %n octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the verification code, %n bytes.</source>
        <translation>
            <numerusform>Code de vérification copié, %n octet.</numerusform>
            <numerusform>Code de vérification copié, %n octets.</numerusform>
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
        <translation>1 livraison</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln livraison</numerusform>
            <numerusform>%Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event</source>
        <comment>of one event</comment>
        <translation>1 événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>of so many events</comment>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, one attempt each.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event</extracomment>
        <translation>%1 pour %2, une tentative chacune.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <comment>at most so many attempts</comment>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at most %3 each, waits of up to %4 in all.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min</extracomment>
        <translation>%1 pour %2, au plus %3 chacune, attentes de %4 au total au plus.</translation>
    </message>
    <message>
        <source>%1 of %2, at most %3 each, waits of up to %4 in all; accelerated ×%5: %6.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min; %5: 1,000; %6: 4 min 32 s</extracomment>
        <translation>%1 pour %2, au plus %3 chacune, attentes de %4 au total au plus&#x202f;; accéléré ×%5&#x202f;: %6.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The catalogue has no version &quot;%1&quot;; choose one of %2.</source>
        <translation>Le catalogue n’a pas de version «&#x202f;%1&#x202f;»&#x202f;; choisissez parmi %2.</translation>
    </message>
    <message>
        <source>The design names the event type &quot;%1&quot;, which the catalogue does not have. Correct it or take it out.</source>
        <translation>Le projet mentionne le type d’événement «&#x202f;%1&#x202f;», absent du catalogue. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>The design names the event type &quot;%1&quot;, which the catalogue does not have. Did you mean &quot;%2&quot;?</source>
        <translation>Le projet mentionne le type d’événement «&#x202f;%1&#x202f;», absent du catalogue. Vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <extracomment>an unknown event type and the one that was probably meant, in a list of several</extracomment>
        <translation>%1 (vouliez-vous dire %2&#x202f;?)</translation>
    </message>
    <message>
        <source>The design names event types that the catalogue does not have: %1. Correct them or take them out.</source>
        <translation>Le projet mentionne des types d’événement absents du catalogue&#x202f;: %1. Corrigez-les ou retirez-les.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details and is not a billing endpoint. Turn billing details off, or mark the subscription as a billing endpoint.</source>
        <translation>«&#x202f;%1&#x202f;» demande les détails de facturation et n’est pas un point d’accès de facturation. Désactivez les détails de facturation, ou marquez l’abonnement comme point d’accès de facturation.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details in %2 and is not a billing endpoint. Turn them off there, or mark the subscription as a billing endpoint.</source>
        <translation>«&#x202f;%1&#x202f;» demande les détails de facturation dans %2 et n’est pas un point d’accès de facturation. Désactivez-les à cet endroit, ou marquez l’abonnement comme point d’accès de facturation.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details, and the tenant&apos;s billing webhook feature is off. Turn billing details off, or the feature on.</source>
        <translation>«&#x202f;%1&#x202f;» demande les détails de facturation, et la fonctionnalité de webhook de facturation du locataire est désactivée. Désactivez les détails de facturation, ou activez la fonctionnalité.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details in %2, and the tenant&apos;s billing webhook feature is off. Turn them off there, or the feature on.</source>
        <translation>«&#x202f;%1&#x202f;» demande les détails de facturation dans %2, et la fonctionnalité de webhook de facturation du locataire est désactivée. Désactivez-les à cet endroit, ou activez la fonctionnalité.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for contact details without customer context, so they stay out. Turn customer context on, or contact details off.</source>
        <translation>«&#x202f;%1&#x202f;» demande les coordonnées du contact sans contexte client&#x202f;; elles restent donc exclues. Activez le contexte client, ou désactivez les coordonnées du contact.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for contact details without customer context in %2, so they stay out. Turn customer context on there, or contact details off.</source>
        <translation>«&#x202f;%1&#x202f;» demande les coordonnées du contact sans contexte client dans %2&#x202f;; elles restent donc exclues. Activez-y le contexte client, ou désactivez les coordonnées du contact.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends role, email and phone of contacts, which Ordinavo has not published. Record a justification, or keep contacts to the published fields.</source>
        <translation>«&#x202f;%1&#x202f;» envoie le rôle, l’e-mail et le téléphone des contacts, ce qu’Ordinavo n’a pas publié. Consignez une justification, ou limitez les contacts aux champs publiés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends role, email and phone of contacts in %2, which Ordinavo has not published. Record a justification, or keep contacts to the published fields.</source>
        <translation>«&#x202f;%1&#x202f;» envoie le rôle, l’e-mail et le téléphone des contacts dans %2, ce qu’Ordinavo n’a pas publié. Consignez une justification, ou limitez les contacts aux champs publiés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text, which can hold personal data. Record a justification, or turn the summary preview off.</source>
        <translation>«&#x202f;%1&#x202f;» envoie du texte libre abrégé, qui peut contenir des données personnelles. Consignez une justification, ou désactivez l’aperçu du résumé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text in %2, which can hold personal data. Record a justification, or turn the summary preview off there.</source>
        <translation>«&#x202f;%1&#x202f;» envoie du texte libre abrégé dans %2, qui peut contenir des données personnelles. Consignez une justification, ou désactivez-y l’aperçu du résumé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text, with a recorded justification. Confirm it in the design review.</source>
        <translation>«&#x202f;%1&#x202f;» envoie du texte libre abrégé, avec une justification consignée. Confirmez-le lors de la revue du projet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text in %2, with a recorded justification. Confirm it in the design review.</source>
        <translation>«&#x202f;%1&#x202f;» envoie du texte libre abrégé dans %2, avec une justification consignée. Confirmez-le lors de la revue du projet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends to %2 without encryption. Use https, or a receiver on this machine.</source>
        <translation>«&#x202f;%1&#x202f;» envoie à %2 sans chiffrement. Utilisez https, ou un récepteur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs with the public sample secret, which proves nothing. Give it a secret of its own before it is used.</source>
        <translation>«&#x202f;%1&#x202f;» signe avec le secret d’exemple public, qui ne prouve rien. Donnez-lui son propre secret avant de l’utiliser.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; subscribes to event types that the chosen catalogue does not have: %2. Take them out, or choose a catalogue that has them.</source>
        <translation>«&#x202f;%1&#x202f;» s’abonne à des types d’événement absents du catalogue choisi&#x202f;: %2. Retirez-les, ou choisissez un catalogue qui les contient.</translation>
    </message>
    <message numerus="yes">
        <source>Ordinavo sets options per subscription, so &quot;%1&quot; needs %n subscriptions there. Create them as planned, or let the event types agree.</source>
        <translation>
            <numerusform>Ordinavo définit les options par abonnement&#x202f;; «&#x202f;%1&#x202f;» y nécessite donc %n abonnement. Créez-le comme prévu, ou harmonisez les types d’événement.</numerusform>
            <numerusform>Ordinavo définit les options par abonnement&#x202f;; «&#x202f;%1&#x202f;» y nécessite donc %n abonnements. Créez-les comme prévu, ou harmonisez les types d’événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payloads in &quot;%1&quot; that nothing published shows: %2 of %3. Ask Ordinavo before a receiver relies on them.</source>
        <translation>Charges utiles dans «&#x202f;%1&#x202f;» que rien de publié ne montre&#x202f;: %2 sur %3. Renseignez-vous auprès d’Ordinavo avant qu’un récepteur ne s’y fie.</translation>
    </message>
    <message>
        <source>This design signs by a scheme that is not Ordinavo&apos;s, for comparison. Choose Ordinavo&apos;s for a receiver of real events.</source>
        <translation>Ce projet signe selon un schéma qui n’est pas celui d’Ordinavo, à titre de comparaison. Choisissez celui d’Ordinavo pour un récepteur d’événements réels.</translation>
    </message>
</context>
<context>
    <name>PolicyOption</name>
    <message>
        <source>--policy takes one of %1, or a policy file. %2</source>
        <translation>--policy prend l’un de %1, ou un fichier de politique. %2</translation>
    </message>
    <message>
        <source>--attempts takes a whole number from 1 to %1.</source>
        <translation>--attempts prend un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>--attempts cannot lengthen this policy: it has no wait that could be repeated. Take another one with --policy.</source>
        <translation>--attempts ne peut pas allonger cette politique&#x202f;: elle n’a pas d’attente à répéter. Prenez-en une autre avec --policy.</translation>
    </message>
    <message>
        <source>Attempts at most; beyond the policy&apos;s own the last wait is repeated.</source>
        <translation>Tentatives au plus&#x202f;; au-delà de celles de la politique, la dernière attente se répète.</translation>
    </message>
    <message>
        <source>Retry policy: %1, one attempt. Assumed: Ordinavo publishes no retry rules.</source>
        <translation>Politique de nouvelle tentative&#x202f;: %1, une seule tentative. Supposé&#x202f;: Ordinavo ne publie pas de règles de nouvelle tentative.</translation>
    </message>
    <message>
        <source>Retry policy: %1, up to %2 attempts, waits of %3 in all without jitter. Assumed: Ordinavo publishes no retry rules.</source>
        <extracomment>%3 is a time in hours, minutes and seconds: 75:35:05</extracomment>
        <translation>Politique de nouvelle tentative&#x202f;: %1, jusqu’à %2 tentatives, %3 d’attente en tout sans variation. Supposé&#x202f;: Ordinavo ne publie pas de règles de nouvelle tentative.</translation>
    </message>
    <message>
        <source>When and how often it is tried again, one of %1, or a policy file; %2 when it is not given, and then send does not try a host again that cannot be reached. Assumed: Ordinavo publishes no retry rules.</source>
        <translation>Quand et combien de fois on réessaie, l’un de %1, ou un fichier de politique&#x202f;; %2 en son absence, et send ne réessaie alors pas un hôte injoignable. Supposé&#x202f;: Ordinavo ne publie aucune règle de réessai.</translation>
    </message>
</context>
<context>
    <name>PreparedEvent</name>
    <message>
        <source>--set knows no option &quot;%1&quot;; there are: %2.</source>
        <translation>--set ne connaît pas d’option «&#x202f;%1&#x202f;»&#x202f;; il existe&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--set knows no option &quot;%1&quot;. Did you mean %2?</source>
        <translation>--set ne connaît pas d’option «&#x202f;%1&#x202f;». Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>--set %1 takes on or off: --set %1=on.</source>
        <translation>--set %1 accepte on ou off&#x202f;: --set %1=on.</translation>
    </message>
    <message>
        <source>The event type, for example visit_report.approved.</source>
        <translation>Le type d’événement, par exemple visit_report.approved.</translation>
    </message>
    <message>
        <source>Sets an option of this event on or off: %1. May be repeated.</source>
        <translation>Met une option de cet événement à on ou off&#x202f;: %1. Peut être répété.</translation>
    </message>
    <message>
        <source>--event is missing: --event visit_report.approved.</source>
        <translation>--event est absent&#x202f;: --event visit_report.approved.</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; does not get events of the type %2; the payload is what it would get.</source>
        <translation>L’abonnement «&#x202f;%1&#x202f;» ne reçoit pas d’événements du type %2&#x202f;; la charge utile est celle qu’il recevrait.</translation>
    </message>
    <message>
        <source>Policy error: %1</source>
        <translation>Erreur de politique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Policy warning: %1</source>
        <translation>Avertissement de politique&#x202f;: %1</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; gets no event type; name one with --event.</source>
        <translation>L’abonnement «&#x202f;%1&#x202f;» ne reçoit aucun type d’événement&#x202f;; nommez-en un avec --event.</translation>
    </message>
</context>
<context>
    <name>ReceiveCommand</name>
    <message>
        <source>--port takes a number from 0 to 65535; 0 takes any free port.</source>
        <translation>--port accepte un nombre de 0 à 65535&#x202f;; 0 prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Runs the built-in receiver: its address, then a line for each request.</source>
        <translation>Lance le récepteur intégré&#x202f;: son adresse, puis une ligne par requête.</translation>
    </message>
    <message>
        <source>The port on the loopback address; 5005 or a free one when it is not given.</source>
        <translation>Le port sur l’adresse de bouclage&#x202f;; 5005 ou un port libre s’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>By what duplicates are told: eventId, the default, deliveryId, or off.</source>
        <translation>Ce qui permet de reconnaître les doublons&#x202f;: eventId, la valeur par défaut, deliveryId ou off.</translation>
    </message>
    <message>
        <source>Port %1 is taken; this is a free one.</source>
        <translation>Le port %1 est occupé&#x202f;; celui-ci est libre.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message>
        <source>--tolerance takes minutes from 1 to %1, or off for any age.</source>
        <translation>--tolerance prend des minutes de 1 à %1, ou off pour tout âge.</translation>
    </message>
    <message>
        <source>--ca-out needs a certificate to write. Choose one with --tls.</source>
        <translation>--ca-out a besoin d’un certificat. Choisissez-en un avec --tls.</translation>
    </message>
    <message>
        <source>out of order: request %1 brought the later %2</source>
        <extracomment>%1 is the number of a request, %2 an event id</extracomment>
        <translation>dans le désordre : la requête %1 a apporté %2, plus récent</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>What deliveries that verify are answered, one after the other: 500x2,429;retry-after=30,timeout,reset,200. The last one repeats. A delivery takes effect when its answer is a 2xx.</source>
        <translation>Les réponses aux livraisons vérifiées, l’une après l’autre : 500x2,429;retry-after=30,timeout,reset,200. La dernière se répète. Une livraison prend effet quand sa réponse est un 2xx.</translation>
    </message>
    <message>
        <source>How many minutes old a timestamp may be, 5 when it is not given; off for any age.</source>
        <translation>L’âge maximal d’un horodatage en minutes, 5 sans indication ; off pour tout âge.</translation>
    </message>
    <message>
        <source>Receives by HTTPS, with a certificate made on the spot.</source>
        <translation>Reçoit par HTTPS, avec un certificat créé sur-le-champ.</translation>
    </message>
    <message>
        <source>Writes the authority that signed the certificate as PEM, for the sender to trust.</source>
        <translation>Écrit en PEM l’autorité qui a signé le certificat, pour que l’émetteur lui fasse confiance.</translation>
    </message>
    <message>
        <source>Port %1 is taken. Choose another one, or leave --port out to get a free one.</source>
        <translation>Le port %1 est occupé. Choisissez-en un autre, ou omettez --port pour obtenir un port libre.</translation>
    </message>
</context>
<context>
    <name>ReceiverBehaviour</name>
    <message>
        <source>by event id</source>
        <translation>par identifiant d’événement</translation>
    </message>
    <message>
        <source>by delivery id</source>
        <translation>par identifiant de livraison</translation>
    </message>
    <message>
        <source>duplicates not told</source>
        <translation>doublons non reconnus</translation>
    </message>
    <message>
        <source>HTTPS, expired certificate</source>
        <translation>HTTPS, certificat expiré</translation>
    </message>
    <message>
        <source>HTTPS, wrong name</source>
        <translation>HTTPS, mauvais nom</translation>
    </message>
    <message>
        <source>HTTPS, self-signed</source>
        <translation>HTTPS, auto-signé</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 are answers of a receiver, like &quot;500×2, 429&quot;, %2 is the last one, which repeats</extracomment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>answers %1</source>
        <extracomment>%1 is like &quot;500×2, then 200&quot;</extracomment>
        <translation>répond %1</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>tout âge</translation>
    </message>
    <message>
        <source>up to %L1 min old</source>
        <translation>jusqu’à %L1 min</translation>
    </message>
    <message>
        <source>By the event id, Ordinavo&apos;s rule</source>
        <translation>Par l’identifiant d’événement, la règle d’Ordinavo</translation>
    </message>
    <message>
        <source>By the delivery id, which retries may change</source>
        <translation>Par l’identifiant de livraison, que les nouvelles tentatives peuvent changer</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>HTTP, without TLS</source>
        <translation>HTTP, sans TLS</translation>
    </message>
    <message>
        <source>HTTPS with a good certificate</source>
        <translation>HTTPS avec un bon certificat</translation>
    </message>
    <message>
        <source>HTTPS with an expired certificate</source>
        <translation>HTTPS avec un certificat expiré</translation>
    </message>
    <message>
        <source>HTTPS with a certificate for another host</source>
        <translation>HTTPS avec un certificat pour un autre hôte</translation>
    </message>
    <message>
        <source>HTTPS with a self-signed certificate</source>
        <translation>HTTPS avec un certificat auto-signé</translation>
    </message>
</context>
<context>
    <name>ReceiverReason</name>
    <message>
        <source>The request line is not one of HTTP/1.1.</source>
        <translation>La ligne de requête n’est pas conforme à HTTP/1.1.</translation>
    </message>
    <message>
        <source>A header line is not one of HTTP/1.1.</source>
        <translation>Une ligne d’en-tête n’est pas conforme à HTTP/1.1.</translation>
    </message>
    <message>
        <source>A header line is folded, which HTTP/1.1 no longer allows.</source>
        <translation>Une ligne d’en-tête est repliée, ce que HTTP/1.1 n’autorise plus.</translation>
    </message>
    <message>
        <source>The request line and headers are larger than %1.</source>
        <translation>La ligne de requête et les en-têtes dépassent %1.</translation>
    </message>
    <message>
        <source>The body is larger than %1.</source>
        <translation>Le corps dépasse %1.</translation>
    </message>
    <message>
        <source>Content-Length is no number, or stands there beside another length.</source>
        <translation>Content-Length n’est pas un nombre ou figure à côté d’une autre longueur.</translation>
    </message>
    <message>
        <source>Content-Length stands there twice.</source>
        <translation>Content-Length figure deux fois.</translation>
    </message>
    <message>
        <source>Transfer-Encoding stands there beside another length.</source>
        <translation>Transfer-Encoding figure à côté d’une autre longueur.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood here is chunked, in HTTP/1.1.</source>
        <translation>Le seul Transfer-Encoding compris ici est chunked, en HTTP/1.1.</translation>
    </message>
    <message>
        <source>The chunks of the body are broken.</source>
        <translation>Les fragments (chunks) du corps sont défectueux.</translation>
    </message>
    <message>
        <source>The chunks of the body are too small for its size.</source>
        <translation>Les fragments (chunks) du corps sont trop petits pour sa taille.</translation>
    </message>
    <message>
        <source>The request line and headers did not come in time.</source>
        <translation>La ligne de requête et les en-têtes ne sont pas arrivés à temps.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>La requête n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>Trop de connexions sont ouvertes.</translation>
    </message>
    <message>
        <source>There has to be exactly one Host header.</source>
        <translation>Il doit y avoir exactement un en-tête Host.</translation>
    </message>
    <message>
        <source>This receiver serves localhost only; the Host header names another.</source>
        <translation>Ce récepteur ne sert que localhost&#x202f;; l’en-tête Host en indique un autre.</translation>
    </message>
    <message>
        <source>The request comes from a page in a browser.</source>
        <translation>La requête provient d’une page dans un navigateur.</translation>
    </message>
    <message>
        <source>Deliveries go to the path /hook.</source>
        <translation>Les livraisons vont au chemin /hook.</translation>
    </message>
    <message>
        <source>Deliveries are sent with POST.</source>
        <translation>Les livraisons sont envoyées avec POST.</translation>
    </message>
    <message>
        <source>The only expectation understood here is 100-continue.</source>
        <translation>La seule attente comprise ici est 100-continue.</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>L’en-tête %1 est absent.</translation>
    </message>
    <message>
        <source>The header %1 stands there twice.</source>
        <translation>L’en-tête %1 figure deux fois.</translation>
    </message>
    <message>
        <source>Content-Type has to be application/json.</source>
        <translation>Content-Type doit être application/json.</translation>
    </message>
    <message>
        <source>X-Ordinavo-Webhook-Version is not v1, the only version known here.</source>
        <translation>X-Ordinavo-Webhook-Version n’est pas v1, la seule version connue ici.</translation>
    </message>
    <message>
        <source>The receiver has no secret to verify with.</source>
        <translation>Le récepteur n’a pas de secret pour la vérification.</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>La signature n’est pas valide.</translation>
    </message>
    <message>
        <source>%1 is not a Unix time in whole seconds.</source>
        <translation>%1 n’est pas une heure Unix en secondes entières.</translation>
    </message>
    <message>
        <source>%1 is not a time like 2026-06-18T16:40:00Z.</source>
        <translation>%1 n’est pas une heure comme 2026-06-18T16:40:00Z.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is older than %n minutes.</source>
        <translation>
            <numerusform>%1 date de plus de %n minute.</numerusform>
            <numerusform>%1 date de plus de %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than %n minutes ahead. Compare the clocks.</source>
        <translation>
            <numerusform>%1 est en avance de plus de %n minute. Comparez les horloges.</numerusform>
            <numerusform>%1 est en avance de plus de %n minutes. Comparez les horloges.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body verifies but is not valid JSON.</source>
        <translation>La signature du corps est vérifiée, mais il n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The body verifies but is not a JSON object.</source>
        <translation>La signature du corps est vérifiée, mais il n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The signed body has no eventId.</source>
        <translation>Le corps signé n’a pas d’eventId.</translation>
    </message>
    <message>
        <source>%1 is not the eventId of the signed body. The header is not signed: somebody may have changed it.</source>
        <translation>%1 n’est pas l’eventId du corps signé. L’en-tête n’est pas signé&#x202f;: quelqu’un a pu le modifier.</translation>
    </message>
    <message>
        <source>%1 is not the eventType of the signed body. The header is not signed: somebody may have changed it.</source>
        <translation>%1 n’est pas l’eventType du corps signé. L’en-tête n’est pas signé&#x202f;: quelqu’un a pu le modifier.</translation>
    </message>
    <message>
        <source>Request %1 had the same event id and took effect.</source>
        <translation>La requête %1 avait le même identifiant d’événement et a pris effet.</translation>
    </message>
    <message>
        <source>Request %1 had the same delivery id and took effect.</source>
        <translation>La requête %1 avait le même identifiant de livraison et a pris effet.</translation>
    </message>
    <message>
        <source>The receiver&apos;s script answers %1 here, so that the delivery takes no effect.</source>
        <translation>Le script du récepteur répond ici %1, si bien que la livraison reste sans effet.</translation>
    </message>
    <message>
        <source>The connection ended before the request was whole.</source>
        <translation>La connexion s’est terminée avant que la requête soit complète.</translation>
    </message>
</context>
<context>
    <name>ReceiverUrl</name>
    <message>
        <source>Enter the URL of a receiver.</source>
        <translation>Saisissez l’URL d’un récepteur.</translation>
    </message>
    <message>
        <source>This is not a URL: check it for blanks and wrong characters.</source>
        <translation>Ce n’est pas une URL&#x202f;: vérifiez qu’elle ne contient ni espaces ni caractères incorrects.</translation>
    </message>
    <message>
        <source>A receiver&apos;s URL begins with http:// or https://. Write that in front.</source>
        <translation>L’URL d’un récepteur commence par http:// ou https://. Ajoutez-le au début.</translation>
    </message>
    <message>
        <source>The URL names no host. Write one after the two slashes.</source>
        <translation>L’URL n’indique aucun hôte. Écrivez-en un après les deux barres obliques.</translation>
    </message>
    <message>
        <source>A receiver&apos;s URL must not carry a user name or password. Take them out.</source>
        <translation>L’URL d’un récepteur ne doit contenir ni nom d’utilisateur ni mot de passe. Retirez-les.</translation>
    </message>
    <message>
        <source>What follows # never reaches a receiver; this may be the address of a page for people.</source>
        <translation>Ce qui suit # n’atteint jamais un récepteur&#x202f;; il s’agit peut-être de l’adresse d’une page destinée à des personnes.</translation>
    </message>
</context>
<context>
    <name>RecoveryJournal</name>
    <message>
        <source>Cannot create the folder %1 for unsaved work. Save the design to a file.</source>
        <translation>Impossible de créer le dossier %1 pour le travail non enregistré. Enregistrez le projet dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Redelivery</name>
    <message>
        <source>Sent again from the log with a new event id. Ordinavo is not known to do that; a receiver takes it for a new event.</source>
        <translation>Renvoyé depuis le journal avec un nouvel identifiant d’événement. On ne sait pas qu’Ordinavo le fasse&#x202f;; un récepteur le prend pour un nouvel événement.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id and today&apos;s body. Ordinavo is not known to do that; a receiver that deduplicates by event id never looks at the new body.</source>
        <translation>Renvoyé depuis le journal avec le même identifiant d’événement et le corps d’aujourd’hui. On ne sait pas qu’Ordinavo le fasse&#x202f;; un récepteur qui dédoublonne par identifiant d’événement ne regarde jamais le nouveau corps.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id, bytes and timestamp. Whether Ordinavo&apos;s retries keep the timestamp is not published; a receiver refuses it after 5 minutes.</source>
        <translation>Renvoyé depuis le journal avec les mêmes identifiant d’événement, octets et horodatage. Il n’est pas publié si les nouvelles tentatives d’Ordinavo gardent l’horodatage&#x202f;; un récepteur le refuse après 5 minutes.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id and bytes, a fresh timestamp and a new delivery id. Ordinavo&apos;s own retries are assumed to look like this; a receiver takes it for a duplicate.</source>
        <translation>Renvoyé depuis le journal avec les mêmes identifiant d’événement et octets, un horodatage frais et un nouvel identifiant de livraison. Les nouvelles tentatives d’Ordinavo sont supposées être ainsi&#x202f;; un récepteur le prend pour un doublon.</translation>
    </message>
    <message>
        <source>The body that was sent has no eventId that could be replaced. Keep the event id, or take the current body.</source>
        <translation>Le corps envoyé n’a pas d’eventId qui puisse être remplacé. Gardez l’identifiant d’événement, ou prenez le corps actuel.</translation>
    </message>
    <message>
        <source>The design&apos;s catalogue has no event type %1, so there is no current body. Send the frozen one.</source>
        <translation>Le catalogue du projet n’a pas de type d’événement %1, il n’y a donc pas de corps actuel. Envoyez celui qui est figé.</translation>
    </message>
    <message>
        <source>%1 again, from the log</source>
        <translation>%1 à nouveau, depuis le journal</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>%1 is not an address that a delivery can go to. Enter one that begins with http:// or https://.</source>
        <translation>%1 n’est pas une adresse à laquelle une livraison peut être envoyée. Saisissez-en une qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The address %1 names no host. Enter one like https://example.com/hook.</source>
        <translation>L’adresse %1 n’indique aucun hôte. Saisissez-en une comme https://example.com/hook.</translation>
    </message>
    <message>
        <source>The address of %1 carries a user name or a password, which a delivery does not send. Take them out of the address.</source>
        <translation>L’adresse de %1 contient un nom d’utilisateur ou un mot de passe, qu’une livraison n’envoie pas. Retirez-les de l’adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a header name. Use letters, digits and hyphens.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom d’en-tête. Utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The header %1 is written when the request is sent. Take it out of the list.</source>
        <translation>L’en-tête %1 est écrit lors de l’envoi de la requête. Retirez-le de la liste.</translation>
    </message>
    <message>
        <source>The value of the header %1 contains a line break or a NUL character. Take it out.</source>
        <translation>La valeur de l’en-tête %1 contient un saut de ligne ou un caractère NUL. Retirez-le.</translation>
    </message>
    <message>
        <source>The value of the header %1 consists of spaces. Enter a value or leave it empty.</source>
        <translation>La valeur de l’en-tête %1 se compose d’espaces. Saisissez une valeur ou laissez-la vide.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method. Use POST.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une méthode HTTP. Utilisez POST.</translation>
    </message>
</context>
<context>
    <name>RetryAfter</name>
    <message>
        <source>The Retry-After header is empty.</source>
        <translation>L’en-tête Retry-After est vide.</translation>
    </message>
    <message>
        <source>The Retry-After header asks for a negative time, which counts as none.</source>
        <translation>L’en-tête Retry-After demande un temps négatif, qui compte pour aucun.</translation>
    </message>
    <message>
        <source>The Retry-After header &quot;%1&quot; is neither seconds nor an HTTP date.</source>
        <translation>L’en-tête Retry-After «&#x202f;%1&#x202f;» n’est ni un nombre de secondes ni une date HTTP.</translation>
    </message>
    <message>
        <source>The answer has more than one Retry-After header; the longest wait counts.</source>
        <translation>La réponse a plus d’un en-tête Retry-After&#x202f;; l’attente la plus longue compte.</translation>
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
        <translation>Comme Svix</translation>
    </message>
    <message>
        <source>Like Convoy</source>
        <translation>Comme Convoy</translation>
    </message>
    <message>
        <source>Like Shopify</source>
        <translation>Comme Shopify</translation>
    </message>
    <message>
        <source>Like GitHub</source>
        <translation>Comme GitHub</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>a time with its unit is missing here, from %1 to %2, such as &quot;250ms&quot;, &quot;5s&quot;, &quot;2h&quot; or &quot;1d&quot;</source>
        <translation>il manque ici un temps avec son unité, de %1 à %2, comme &quot;250ms&quot;, &quot;5s&quot;, &quot;2h&quot; ou &quot;1d&quot;</translation>
    </message>
    <message>
        <source>status codes from 100 to 599 are missing here, such as &quot;429, 502-504&quot;</source>
        <translation>il manque ici des codes de statut de 100 à 599, comme &quot;429, 502-504&quot;</translation>
    </message>
    <message>
        <source>these are more than %1 waits</source>
        <translation>cela fait plus de %1 attentes</translation>
    </message>
    <message>
        <source>a number from 0 to 1 is missing here</source>
        <translation>il manque ici un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>&quot;disables&quot; or &quot;retries&quot; is missing here</source>
        <translation>il manque ici &quot;disables&quot; ou &quot;retries&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is missing here</source>
        <translation>il manque ici un nombre entier de 0 à %1</translation>
    </message>
</context>
<context>
    <name>RetryReason</name>
    <message>
        <source>The receiver ended with %1, which is no final answer.</source>
        <translation>Le récepteur a fini par %1, qui n’est pas une réponse finale.</translation>
    </message>
    <message>
        <source>The receiver answered %1; redirects are not followed.</source>
        <translation>Le récepteur a répondu %1&#x202f;; les redirections ne sont pas suivies.</translation>
    </message>
    <message>
        <source>The receiver answered %1, which is no HTTP status.</source>
        <translation>Le récepteur a répondu %1, qui n’est pas un statut HTTP.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Le récepteur a répondu %1.</translation>
    </message>
    <message>
        <source>The host&apos;s name was not found.</source>
        <translation>Le nom de l’hôte est introuvable.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>Aucune connexion ne s’est établie.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>Aucune connexion sécurisée ne s’est établie.</translation>
    </message>
    <message>
        <source>No whole answer came before the deadline.</source>
        <translation>Aucune réponse complète n’est arrivée avant l’échéance.</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer.</source>
        <translation>Le récepteur a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The receiver reset the connection.</source>
        <translation>Le récepteur a réinitialisé la connexion.</translation>
    </message>
    <message>
        <source>The answer was no proper HTTP.</source>
        <translation>La réponse n’était pas du HTTP correct.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>The answer&apos;s head was too large.</source>
        <translation>L’en-tête de la réponse était trop grand.</translation>
    </message>
    <message>
        <source>The send was stopped.</source>
        <translation>L’envoi a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request is not valid, and would not be the next time.</source>
        <translation>Rien n’a été envoyé&#x202f;: la requête n’est pas valide, et ne le serait pas davantage la fois suivante.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>Aucune réponse complète n’est arrivée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The schedule says %1.</source>
        <translation>Le calendrier dit %1.</translation>
    </message>
    <message>
        <source>The schedule says %1, ± %2 %.</source>
        <extracomment>%1 is a time such as 5 min, %2 a number of percent</extracomment>
        <translation>Le calendrier dit %1, ± %2&#x202f;%.</translation>
    </message>
    <message>
        <source>Nothing more is sent to this receiver.</source>
        <translation>Plus rien n’est envoyé à ce récepteur.</translation>
    </message>
    <message>
        <source>The policy stops after %1.</source>
        <translation>La politique s’arrête après %1.</translation>
    </message>
    <message>
        <source>The policy makes one attempt.</source>
        <translation>La politique fait une seule tentative.</translation>
    </message>
    <message>
        <source>This was the last of %1 attempts.</source>
        <translation>C’était la dernière de %1 tentatives.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2, which the policy does not heed after this status.</source>
        <translation>Le récepteur a répondu %1 et demande %2, ce dont la politique ne tient pas compte après ce statut.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins, but the policy allows it at most %4.</source>
        <translation>Le récepteur a répondu %1 et demande %2&#x202f;; le calendrier dit %3. Retry-After l’emporte, mais la politique lui accorde au plus %4.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins.</source>
        <translation>Le récepteur a répondu %1 et demande %2&#x202f;; le calendrier dit %3. Retry-After l’emporte.</translation>
    </message>
    <message>
        <source>The send was stopped before the next attempt.</source>
        <translation>L’envoi a été arrêté avant la tentative suivante.</translation>
    </message>
    <message>
        <source>The receiver was disabled in the meantime.</source>
        <translation>Le récepteur a été désactivé entre-temps.</translation>
    </message>
    <message>
        <source>It was exhausted delivery %1 in a row, which disables the receiver.</source>
        <translation>C’était la livraison épuisée %1 d’affilée, ce qui désactive le récepteur.</translation>
    </message>
    <message>
        <source>A host that cannot be reached at all gets no second attempt.</source>
        <translation>Un hôte tout à fait injoignable n’a pas droit à une seconde tentative.</translation>
    </message>
    <message>
        <source>An attack probe is sent once.</source>
        <translation>Une sonde d’attaque n’est envoyée qu’une fois.</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>The run was stopped: 1 delivery cancelled.</source>
        <translation>L’exécution a été arrêtée&#x202f;: 1 livraison annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The run was stopped: %Ln of %1 deliveries cancelled.</source>
        <extracomment>%Ln of %1 deliveries, %1 is 2 or more</extracomment>
        <translation>
            <numerusform>L’exécution a été arrêtée&#x202f;: %Ln livraison annulée sur %1.</numerusform>
            <numerusform>L’exécution a été arrêtée&#x202f;: %Ln livraisons annulées sur %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWriter</name>
    <message>
        <source>Cannot write %1: %2. Nothing was changed.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>le disque n’en a accepté qu’une partie</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>ce qui a été écrit ne se relit pas à l’identique</translation>
    </message>
</context>
<context>
    <name>SampleRecords</name>
    <message>
        <source>this list must not be empty</source>
        <translation>cette liste ne doit pas être vide</translation>
    </message>
    <message>
        <source>the source system &quot;%1&quot; appears twice</source>
        <translation>le système source «&#x202f;%1&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>a record begins with its id, a whole number</source>
        <translation>un enregistrement commence par son identifiant, un nombre entier</translation>
    </message>
    <message>
        <source>a record holds texts, numbers, true and false</source>
        <translation>un enregistrement contient des textes, des nombres, true et false</translation>
    </message>
    <message>
        <source>the tenant &quot;%1&quot; appears twice</source>
        <translation>le locataire «&#x202f;%1&#x202f;» figure deux fois</translation>
    </message>
    <message>
        <source>the tenant &quot;%1&quot; has no records here</source>
        <translation>le locataire «&#x202f;%1&#x202f;» n’a aucun enregistrement ici</translation>
    </message>
    <message>
        <source>there is no source system &quot;%1&quot; in &quot;sourceSystems&quot;</source>
        <translation>il n’y a pas de système source «&#x202f;%1&#x202f;» dans «&#x202f;sourceSystems&#x202f;»</translation>
    </message>
    <message>
        <source>there is no record &quot;%1&quot; in &quot;records&quot;</source>
        <translation>il n’y a pas d’enregistrement «&#x202f;%1&#x202f;» dans «&#x202f;records&#x202f;»</translation>
    </message>
    <message>
        <source>this record has an external id in this source system already</source>
        <translation>cet enregistrement a déjà un identifiant externe dans ce système source</translation>
    </message>
</context>
<context>
    <name>SecretBytes</name>
    <message>
        <source>Cannot read the secret from %1: %2.</source>
        <translation>Impossible de lire le secret (%1)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 is longer than 64 KiB; is it the right file?</source>
        <translation>Le secret (%1) dépasse 64 Kio&#x202f;; est-ce le bon fichier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SecretFinder</name>
    <message>
        <source>The secret in %1 is empty.</source>
        <translation>Le secret (%1) est vide.</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2.</source>
        <translation>Impossible de lire le secret (%1)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>There is no environment variable %1 to take the secret from.</source>
        <translation>Il n’y a pas de variable d’environnement %1 d’où prendre le secret.</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>variable d’environnement %1</translation>
    </message>
    <message>
        <source>The secret is in this file, less one final newline.</source>
        <translation>Le secret est dans ce fichier, moins un saut de ligne final.</translation>
    </message>
    <message>
        <source>The secret comes from the standard input.</source>
        <translation>Le secret provient de l’entrée standard.</translation>
    </message>
    <message>
        <source>The secret is in this environment variable.</source>
        <translation>Le secret est dans cette variable d’environnement.</translation>
    </message>
    <message>
        <source>The secret is in the system&apos;s keychain under this name; sample is the public sample secret.</source>
        <translation>Le secret est dans le trousseau du système sous ce nom&#x202f;; sample est le secret d’exemple public.</translation>
    </message>
    <message>
        <source>The secret can come from one place only; several are given.</source>
        <translation>Le secret ne peut provenir que d’un seul endroit&#x202f;; plusieurs sont indiqués.</translation>
    </message>
    <message>
        <source>Body and secret cannot both come from the standard input.</source>
        <translation>Le corps et le secret ne peuvent pas provenir tous deux de l’entrée standard.</translation>
    </message>
    <message>
        <source>The design names the secret &quot;%1&quot;, whose value is not in it. Give it with --secret-file, --secret-stdin, --secret-env or --secret-ref.</source>
        <translation>Le projet nomme le secret «&#x202f;%1&#x202f;», dont la valeur n’y figure pas. Indiquez-la avec --secret-file, --secret-stdin, --secret-env ou --secret-ref.</translation>
    </message>
    <message>
        <source>This uses the public sample secret, which protects nothing.</source>
        <translation>Ceci utilise le secret d’exemple public, qui ne protège rien.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not in the system&apos;s keychain, or the keychain cannot be reached. Give it with --secret-file, --secret-stdin or --secret-env.</source>
        <translation>Le secret «&#x202f;%1&#x202f;» n’est pas dans le trousseau du système, ou celui-ci est inaccessible. Indiquez-le avec --secret-file, --secret-stdin ou --secret-env.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>There is no secret named &quot;%1&quot; in the keychain. Enter it once on this computer, or name another one.</source>
        <translation>Il n’y a pas de secret nommé «&#x202f;%1&#x202f;» dans le trousseau. Saisissez-le une fois sur cet ordinateur ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; was not entered in this session, and the system&apos;s keychain cannot be reached. Enter it for this session.</source>
        <translation>Le secret «&#x202f;%1&#x202f;» n’a pas été saisi dans cette session et le trousseau du système est inaccessible. Saisissez-le pour cette session.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Nothing was sent: the policy forbids it.</source>
        <translation>Rien n’a été envoyé&#x202f;: la politique l’interdit.</translation>
    </message>
    <message>
        <source>Delivers an event, or a sequence of them, to a URL, with retries.</source>
        <translation>Livre un événement, ou une suite d’événements, à une URL, avec des reprises.</translation>
    </message>
</context>
<context>
    <name>SendLog</name>
    <message>
        <source>Does not record the attempts in the delivery log.</source>
        <translation>N’inscrit pas les tentatives au journal de livraison.</translation>
    </message>
    <message>
        <source>The log&apos;s file, instead of the user&apos;s own.</source>
        <translation>Le fichier du journal, au lieu de celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>Some attempts could not be recorded in the delivery log %1.</source>
        <translation>Certaines tentatives n’ont pas pu être inscrites au journal de livraison %1.</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--url is missing: --url http://127.0.0.1:5005/hook.</source>
        <translation>--url manque&#x202f;: --url http://127.0.0.1:5005/hook.</translation>
    </message>
    <message>
        <source>--url takes an http or https address with a host, for example http://127.0.0.1:5005/hook.</source>
        <translation>--url attend une adresse http ou https avec un hôte, par exemple http://127.0.0.1:5005/hook.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 0.001 to %1.</source>
        <translation>--timeout attend des secondes, de 0.001 à %1.</translation>
    </message>
    <message>
        <source>--speed takes a factor from 1 to 1000000.</source>
        <translation>--speed attend un facteur de 1 à 1000000.</translation>
    </message>
    <message>
        <source>--%1: the file %2 cannot be read.</source>
        <translation>--%1&#x202f;: le fichier %2 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>--key needs the certificate that it belongs to: --cert FILE.</source>
        <translation>--key a besoin du certificat auquel elle appartient&#x202f;: --cert FILE.</translation>
    </message>
    <message>
        <source>Where to deliver it, http or https.</source>
        <translation>Où le livrer, http ou https.</translation>
    </message>
    <message>
        <source>Seconds for each whole attempt; the policy&apos;s when it is not given.</source>
        <translation>Secondes pour chaque tentative entière&#x202f;; celles de la politique par défaut.</translation>
    </message>
    <message>
        <source>Makes waits pass that many times faster, 1 to 1000000. Timestamps and deadlines stay real.</source>
        <translation>Fait passer les attentes autant de fois plus vite, de 1 à 1000000. Les horodatages et les délais restent réels.</translation>
    </message>
    <message>
        <source>Trusts the authorities of this PEM file, instead of the system&apos;s.</source>
        <translation>Se fie aux autorités de ce fichier PEM, au lieu de celles du système.</translation>
    </message>
    <message>
        <source>Shows this certificate to the receiver, PEM.</source>
        <translation>Présente ce certificat au récepteur, PEM.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key, PEM; in --cert when it is not given.</source>
        <translation>La clé du certificat, PEM&#x202f;; dans --cert par défaut.</translation>
    </message>
    <message>
        <source>Shows what would be sent, and sends nothing.</source>
        <translation>Montre ce qui serait envoyé, et n’envoie rien.</translation>
    </message>
    <message>
        <source>--%1: the file %2 holds no certificate. Name a PEM file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>--%1&#x202f;: le fichier %2 ne contient aucun certificat. Indiquez un fichier PEM qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>at once, together</source>
        <translation>tout de suite, ensemble</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>after the first attempt of %1</source>
        <translation>après la première tentative de %1</translation>
    </message>
    <message>
        <source>after the end of %1</source>
        <translation>après la fin de %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id d’événement</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… et %Ln de plus.</numerusform>
            <numerusform>… et %Ln de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>Attack probe &quot;%1&quot;: not sent.</source>
        <translation>Sonde d’attaque «&#x202f;%1&#x202f;»&#x202f;: non envoyée.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: refused with %2, as it should be.</source>
        <translation>Sonde d’attaque «&#x202f;%1&#x202f;»&#x202f;: refusée avec %2, comme il se doit.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: the receiver ACCEPTED a forged delivery with %2.</source>
        <translation>Sonde d’attaque «&#x202f;%1&#x202f;»&#x202f;: le récepteur a ACCEPTÉ une livraison falsifiée avec %2.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: no verdict, %2. A refusal is a 4xx.</source>
        <extracomment>%2 is an HTTP status or the kind of failure</extracomment>
        <translation>Sonde d’attaque «&#x202f;%1&#x202f;»&#x202f;: aucun verdict, %2. Un refus est un 4xx.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3 after %4 ms. %5</source>
        <comment>number, time, status or kind of failure, milliseconds, sentence</comment>
        <translation>Tentative %1 à %2&#x202f;: %3 après %4 ms. %5</translation>
    </message>
    <message>
        <source>Delivery %1, attempt %2 at %3: %4 after %5 ms. %6</source>
        <comment>number, number, time, status or kind of failure, milliseconds, sentence</comment>
        <translation>Livraison %1, tentative %2 à %3&#x202f;: %4 après %5 ms. %6</translation>
    </message>
    <message>
        <source>Next attempt in %1; Ctrl+C stops.</source>
        <translation>Prochaine tentative dans %1&#x202f;; Ctrl+C arrête.</translation>
    </message>
    <message>
        <source>The host cannot be reached, so nothing was tried again. To wait for it as the policy says, name the policy: --policy %1.</source>
        <translation>L’hôte est injoignable, rien n’a donc été retenté. Pour l’attendre comme le dit la politique, nommez-la&#x202f;: --policy %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>event id, event type, outcome</comment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Delivered: %1 of %2.</source>
        <translation>Livrées&#x202f;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Attack probes refused: %1 of %2.</source>
        <translation>Sondes d’attaque refusées&#x202f;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The subscription&apos;s secret is not at hand. Enter it, then send again.</source>
        <translation>Le secret de l’abonnement n’est pas disponible. Saisissez-le, puis renvoyez.</translation>
    </message>
</context>
<context>
    <name>SequenceKind</name>
    <message>
        <source>One Event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>Every Event Type</source>
        <translation>Chaque type d’événement</translation>
    </message>
    <message>
        <source>Duplicates in a Row</source>
        <translation>Doublons à la suite</translation>
    </message>
    <message>
        <source>Duplicates at Once</source>
        <translation>Doublons simultanés</translation>
    </message>
    <message>
        <source>Reordered Pair</source>
        <translation>Paire inversée</translation>
    </message>
    <message>
        <source>Late Event</source>
        <translation>Événement tardif</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Tampered Deliveries</source>
        <translation>Livraisons falsifiées</translation>
    </message>
    <message>
        <source>Own Body</source>
        <translation>Corps propre</translation>
    </message>
</context>
<context>
    <name>SequenceOption</name>
    <message>
        <source>--%1 does not go with --sequence %2. Leave out one of the two.</source>
        <translation>--%1 ne va pas avec --sequence %2. Omettez l’une des deux.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together: they ask for different sequences. Leave out one of the two.</source>
        <translation>--%1 et --%2 ne vont pas ensemble&#x202f;: elles demandent des suites différentes. Omettez l’une des deux.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 attend un nombre entier.</translation>
    </message>
    <message>
        <source>--duplicates and --count say the same. Leave out one of the two.</source>
        <translation>--duplicates et --count disent la même chose. Omettez l’une des deux.</translation>
    </message>
    <message>
        <source>--duplicates takes a whole number: how often the event is sent in all.</source>
        <translation>--duplicates prend un nombre entier&#x202f;: combien de fois l’événement est envoyé en tout.</translation>
    </message>
    <message>
        <source>--rate takes events per second, or 0 for as fast as it goes.</source>
        <translation>--rate attend des événements par seconde, ou 0 pour aller aussi vite que possible.</translation>
    </message>
    <message>
        <source>--age takes a time such as 90s, 10m, 2h or 1d.</source>
        <translation>--age attend une durée telle que 90s, 10m, 2h ou 1d.</translation>
    </message>
    <message>
        <source>--tamper takes all or one of %1.</source>
        <translation>--tamper attend all ou l’une de %1.</translation>
    </message>
    <message>
        <source>--sequence own-body needs --body with the bytes to send.</source>
        <translation>--sequence own-body a besoin de --body avec les octets à envoyer.</translation>
    </message>
    <message>
        <source>--event is missing: the body does not name an event type.</source>
        <translation>--event manque&#x202f;: le corps ne nomme aucun type d’événement.</translation>
    </message>
    <message>
        <source>What to send: %1; once when it is not given.</source>
        <translation>Ce qu’il faut envoyer&#x202f;: %1&#x202f;; once par défaut.</translation>
    </message>
    <message>
        <source>Sends the event that often.</source>
        <translation>Envoie l’événement autant de fois.</translation>
    </message>
    <message>
        <source>Sends the duplicates at once.</source>
        <translation>Envoie les doublons en même temps.</translation>
    </message>
    <message>
        <source>Events per second of a burst; as fast as it goes when it is not given.</source>
        <translation>Événements par seconde d’une rafale&#x202f;; aussi vite que possible par défaut.</translation>
    </message>
    <message>
        <source>Connections of a burst, 1 to 64; %1 when it is not given.</source>
        <translation>Connexions d’une rafale, de 1 à 64&#x202f;; %1 par défaut.</translation>
    </message>
    <message>
        <source>How long ago a late event occurred; 1d when it is not given.</source>
        <translation>Depuis combien de temps un événement tardif s’est produit&#x202f;; 1d par défaut.</translation>
    </message>
    <message>
        <source>Sends an attack probe after the right delivery: all, or %1. May be repeated.</source>
        <translation>Envoie une sonde d’attaque après la livraison correcte&#x202f;: all, ou %1. Peut être répétée.</translation>
    </message>
    <message>
        <source>Sends these bytes, signed, instead of the payload; - reads the standard input.</source>
        <translation>Envoie ces octets, signés, au lieu de la charge utile&#x202f;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>--concurrent needs --duplicates: --duplicates 3 --concurrent.</source>
        <translation>--concurrent a besoin de --duplicates&#x202f;: --duplicates 3 --concurrent.</translation>
    </message>
    <message>
        <source>Copies of duplicates or of a reordered pair, 2 when it is not given; or events of a burst, %1 when it is not given.</source>
        <translation>Copies des doublons ou d’une paire inversée, 2 par défaut&#x202f;; ou événements d’une rafale, %1 par défaut.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Prints the value of the signature header for a body.</source>
        <translation>Affiche la valeur de l’en-tête de signature pour un corps.</translation>
    </message>
</context>
<context>
    <name>SignedBody</name>
    <message>
        <source>The event&apos;s id, which standard-webhooks signs.</source>
        <translation>L’identifiant de l’événement, que standard-webhooks signe.</translation>
    </message>
    <message>
        <source>The time that was or will be sent, which timestamp-body and standard-webhooks sign.</source>
        <translation>L’heure qui a été ou sera envoyée, que timestamp-body et standard-webhooks signent.</translation>
    </message>
    <message>
        <source>--body is missing: --body FILE, or --body - for the standard input.</source>
        <translation>--body manque&#x202f;: --body FILE, ou --body - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>The secret is missing: give it with --secret-file, --secret-stdin, --secret-env or --secret-ref.</source>
        <translation>Le secret manque&#x202f;: indiquez-le avec --secret-file, --secret-stdin, --secret-env ou --secret-ref.</translation>
    </message>
    <message>
        <source>--id is missing, which the scheme %1 signs.</source>
        <translation>--id manque, que le schéma %1 signe.</translation>
    </message>
    <message>
        <source>--now is missing, which the scheme %1 signs.</source>
        <translation>--now manque, que le schéma %1 signe.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>The signing secret is empty. Enter the secret that Ordinavo shows for the subscription.</source>
        <translation>Le secret de signature est vide. Saisissez le secret qu’Ordinavo affiche pour l’abonnement.</translation>
    </message>
    <message>
        <source>The signing secret begins with whsec_, and what follows is not base64. Copy the whole secret again.</source>
        <translation>Le secret de signature commence par whsec_ et la suite n’est pas du base64. Copiez de nouveau le secret en entier.</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>--answers is missing: --answers &quot;500x3,429;retry-after=30,200&quot;.</source>
        <translation>--answers manque&#x202f;: --answers &quot;500x3,429;retry-after=30,200&quot;.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Attente avant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1 %2: %3 without an attempt.</source>
        <comment>event id, event type, outcome</comment>
        <translation>%1 %2&#x202f;: %3 sans tentative.</translation>
    </message>
    <message>
        <source>%1 %2: %3 after %4.</source>
        <comment>event id, event type, outcome, duration</comment>
        <translation>%1 %2&#x202f;: %3 après %4.</translation>
    </message>
    <message>
        <source>Shows every attempt of a delivery against scripted answers; sends nothing.</source>
        <translation>Montre chaque tentative d’une livraison face à des réponses scriptées&#x202f;; n’envoie rien.</translation>
    </message>
    <message>
        <source>What the receiver answers, the last one always: 500x3,429;retry-after=30,timeout,reset,410,200.</source>
        <translation>Ce que le récepteur répond, la dernière réponse toujours&#x202f;: 500x3,429;retry-after=30,timeout,reset,410,200.</translation>
    </message>
    <message>
        <source>%1, held back by throttling</source>
        <extracomment>a wait that took longer than planned, since another delivery was told to slow down</extracomment>
        <translation>%1, retenue par la limitation</translation>
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
        <translation>Succès</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Client Error</source>
        <translation>Erreur du client</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Too Many Requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Server Error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>No HTTP Status</source>
        <translation>Pas un statut HTTP</translation>
    </message>
</context>
<context>
    <name>Tampering</name>
    <message>
        <source>Signed with another secret</source>
        <translation>Signée avec un autre secret</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>Corps modifié après la signature</translation>
    </message>
    <message>
        <source>Space added to the body after signing</source>
        <translation>Espace ajoutée au corps après la signature</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Pas de signature</translation>
    </message>
    <message>
        <source>Empty signature</source>
        <translation>Signature vide</translation>
    </message>
    <message>
        <source>Signature cut in half</source>
        <translation>Signature coupée en deux</translation>
    </message>
    <message>
        <source>Signature with another prefix</source>
        <translation>Signature avec un autre préfixe</translation>
    </message>
    <message>
        <source>Timestamp one hour old</source>
        <translation>Horodatage vieux d’une heure</translation>
    </message>
    <message>
        <source>Timestamp one hour ahead</source>
        <translation>Horodatage en avance d’une heure</translation>
    </message>
    <message>
        <source>No timestamp</source>
        <translation>Pas d’horodatage</translation>
    </message>
    <message>
        <source>Event id in the header differs from the body</source>
        <translation>L’identifiant d’événement de l’en-tête diffère du corps</translation>
    </message>
    <message>
        <source>Event type in the header differs from the body</source>
        <translation>Le type d’événement de l’en-tête diffère du corps</translation>
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
        <translation>1 octet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <extracomment>never 1</extracomment>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>copy %1 of %2</source>
        <extracomment>%1 the number of a copy, %2 an event id</extracomment>
        <translation>copie %1 de %2</translation>
    </message>
    <message>
        <source>next at %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>prochaine à %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <extracomment>%1 delivered, exhausted …, %2 a number</extracomment>
        <translation>%1, tentative %2</translation>
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
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>Hôte inconnu</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Échec de TLS</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Fermée sans réponse</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>Connexion réinitialisée</translation>
    </message>
    <message>
        <source>Malformed answer</source>
        <translation>Réponse mal formée</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>Réponse tronquée</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Not sendable</source>
        <translation>Impossible à envoyer</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>sha256= and 64 lower-case hex digits</source>
        <translation>sha256= et 64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>t=, the Unix time, ,v1= and 64 lower-case hex digits</source>
        <translation>t=, l’heure Unix, ,v1= et 64 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>v1, and the MAC in base64</source>
        <translation>v1, et le MAC en base64</translation>
    </message>
    <message>
        <source>the body alone</source>
        <translation>le corps seul</translation>
    </message>
    <message>
        <source>timestamp and body, joined by a dot</source>
        <translation>l’horodatage et le corps, joints par un point</translation>
    </message>
    <message>
        <source>event id, timestamp and body, joined by dots</source>
        <translation>l’identifiant d’événement, l’horodatage et le corps, joints par des points</translation>
    </message>
    <message>
        <source>The MAC is right but written in base64. Write the value as %1.</source>
        <translation>Le MAC est juste, mais écrit en base64. Écrivez la valeur ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but its prefix is missing. Write the value as %1.</source>
        <translation>Le MAC est juste, mais son préfixe manque. Écrivez la valeur ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but written in upper case. Write the value as %1.</source>
        <translation>Le MAC est juste, mais écrit en majuscules. Écrivez la valeur ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but written as in another scheme. Write the value as %1.</source>
        <translation>Le MAC est juste, mais écrit comme dans un autre schéma. Écrivez la valeur ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but written as in another scheme, beginning with %2. Write the value as %1.</source>
        <translation>Le MAC est juste, mais écrit comme dans un autre schéma, commençant par %2. Écrivez la valeur ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The signature is cut off: %1 of %2 characters are there, and those are right. Look for a field that is too short for it.</source>
        <translation>La signature est tronquée&#x202f;: %1 caractères sur %2 sont présents, et ils sont justes. Cherchez un champ trop court pour elle.</translation>
    </message>
    <message>
        <source>The signature is cut off: %1 of %2 characters are there, and those do not match either. Look for a field that is too short for it, and compare the secrets.</source>
        <translation>La signature est tronquée&#x202f;: %1 caractères sur %2 sont présents, et eux non plus ne correspondent pas. Cherchez un champ trop court pour elle et comparez les secrets.</translation>
    </message>
    <message>
        <source>The signature is right but a newline follows it. Remove the newline from the value.</source>
        <translation>La signature est juste, mais un saut de ligne la suit. Retirez le saut de ligne de la valeur.</translation>
    </message>
    <message>
        <source>The signature is over the body and a newline after it, which this body does not have. Sign and verify the raw bytes of the body; an editor or echo may have added the newline.</source>
        <translation>La signature porte sur le corps suivi d’un saut de ligne, que ce corps n’a pas. Signez et vérifiez les octets bruts du corps&#x202f;; un éditeur ou echo a pu ajouter le saut de ligne.</translation>
    </message>
    <message>
        <source>The signature is over the body without the newline that this body ends in. Sign and verify the raw bytes of the body; an editor or echo may have added the newline.</source>
        <translation>La signature porte sur le corps sans le saut de ligne qui termine ce corps. Signez et vérifiez les octets bruts du corps&#x202f;; un éditeur ou echo a pu ajouter le saut de ligne.</translation>
    </message>
    <message>
        <source>The signature is over the body with LF line ends, where this body has CR LF. Sign and verify the raw bytes of the body; something converted the line ends on the way.</source>
        <translation>La signature porte sur le corps avec des fins de ligne LF, alors que ce corps a CR LF. Signez et vérifiez les octets bruts du corps&#x202f;; quelque chose a converti les fins de ligne en chemin.</translation>
    </message>
    <message>
        <source>The signature is over the body with CR LF line ends, where this body has LF. Sign and verify the raw bytes of the body; something converted the line ends on the way.</source>
        <translation>La signature porte sur le corps avec des fins de ligne CR LF, alors que ce corps a LF. Signez et vérifiez les octets bruts du corps&#x202f;; quelque chose a converti les fins de ligne en chemin.</translation>
    </message>
    <message>
        <source>The signature is over a byte order mark and the body, and this body has no such mark. Sign and verify the raw bytes of the body; write UTF-8 without a byte order mark.</source>
        <translation>La signature porte sur une marque d’ordre des octets (BOM) et le corps, et ce corps n’a pas cette marque. Signez et vérifiez les octets bruts du corps&#x202f;; écrivez l’UTF-8 sans BOM.</translation>
    </message>
    <message>
        <source>The signature is over the body without the byte order mark that this body begins with. Sign and verify the raw bytes of the body; write UTF-8 without a byte order mark.</source>
        <translation>La signature porte sur le corps sans la marque d’ordre des octets (BOM) par laquelle ce corps commence. Signez et vérifiez les octets bruts du corps&#x202f;; écrivez l’UTF-8 sans BOM.</translation>
    </message>
    <message>
        <source>The signature was made with %1 and not with HMAC-SHA256. Use HMAC-SHA256, with the secret as its key.</source>
        <translation>La signature a été faite avec %1 et non avec HMAC-SHA256. Utilisez HMAC-SHA256, avec le secret comme clé.</translation>
    </message>
    <message>
        <source>The signature fits another event id or timestamp than those given here. Take both from the same request.</source>
        <translation>La signature correspond à un autre identifiant d’événement ou horodatage que ceux indiqués ici. Prenez les deux dans la même requête.</translation>
    </message>
    <message>
        <source>The signature is over %1, as in another scheme. Sign %2.</source>
        <translation>La signature porte sur&#x202f;: %1, comme dans un autre schéma. À signer&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The value begins with %1 and belongs to another scheme. It should be %2.</source>
        <translation>La valeur commence par %1 et relève d’un autre schéma. Valeur attendue&#x202f;: %2.</translation>
    </message>
    <message>
        <source>members sorted by name</source>
        <translation>membres triés par nom</translation>
    </message>
    <message>
        <source>members in the catalogue&apos;s order</source>
        <translation>membres dans l’ordre du catalogue</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>sans espaces</translation>
    </message>
    <message>
        <source>a space after each comma and colon</source>
        <translation>une espace après chaque virgule et deux-points</translation>
    </message>
    <message>
        <source>indented by two spaces</source>
        <translation>indenté de deux espaces</translation>
    </message>
    <message>
        <source>indented by four spaces</source>
        <translation>indenté de quatre espaces</translation>
    </message>
    <message>
        <source>indented by tabs</source>
        <translation>indenté par des tabulations</translation>
    </message>
    <message>
        <source>slashes escaped</source>
        <translation>barres obliques échappées</translation>
    </message>
    <message>
        <source>HTML characters escaped</source>
        <translation>caractères HTML échappés</translation>
    </message>
    <message>
        <source>non-ASCII characters escaped</source>
        <translation>caractères non ASCII échappés</translation>
    </message>
    <message>
        <source>The signature is over the same JSON written differently (%1). Sign and verify the raw bytes of the body, before anything parses them.</source>
        <translation>La signature porte sur le même JSON écrit autrement (%1). Signez et vérifiez les octets bruts du corps, avant toute analyse.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It verifies with a newline after the secret: whoever signed read the secret from a file and kept the file&apos;s last newline.</source>
        <translation>La vérification réussit avec un saut de ligne après le secret&#x202f;: le signataire a lu le secret dans un fichier et a gardé le dernier saut de ligne de ce fichier.</translation>
    </message>
    <message>
        <source>It verifies without the blanks or newlines around the secret that was given here. Enter the secret without them.</source>
        <translation>La vérification réussit sans les espaces ou sauts de ligne qui entourent le secret indiqué ici. Saisissez le secret sans eux.</translation>
    </message>
    <message>
        <source>There is no signature: the value is empty. Look whether the header was sent and is passed on.</source>
        <translation>Il n’y a pas de signature&#x202f;: la valeur est vide. Vérifiez que l’en-tête a été envoyé et qu’il est transmis.</translation>
    </message>
    <message>
        <source>indented as Jackson does it</source>
        <translation>indenté à la manière de Jackson</translation>
    </message>
    <message>
        <source>No secret makes such a value: it should be %1, and its character number %2 is %3. Look at how the value is made and copied.</source>
        <translation>Aucun secret ne donne une telle valeur&#x202f;: elle devrait être %1, et son caractère numéro %2 est %3. Vérifiez comment la valeur est produite et copiée.</translation>
    </message>
    <message>
        <source>No secret makes such a value: it should be %1, which is %2 characters, and has %3. Look at how the value is made and copied.</source>
        <translation>Aucun secret ne donne une telle valeur&#x202f;: elle devrait être %1, soit %2 caractères, et en a %3. Vérifiez comment la valeur est produite et copiée.</translation>
    </message>
    <message>
        <source>Nothing that usually goes wrong explains this signature: the secret is another one, or the body was changed. Compare the secrets on both sides, then the SHA-256 of the body.</source>
        <translation>Aucune des erreurs habituelles n’explique cette signature&#x202f;: le secret est différent ou le corps a été modifié. Comparez les secrets des deux côtés, puis le SHA-256 du corps.</translation>
    </message>
    <message>
        <source>The body is empty, and the signature is not one over an empty body. Look whether the body was sent, with its Content-Length, and read before it was verified.</source>
        <translation>Le corps est vide, et la signature n’est pas celle d’un corps vide. Vérifiez que le corps a été envoyé, avec son Content-Length, et lu avant la vérification.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Tells whether a signature is that of a body, and if not, why.</source>
        <translation>Indique si une signature est bien celle d’un corps et, sinon, pourquoi.</translation>
    </message>
    <message>
        <source>The value of the signature header, as it came.</source>
        <translation>La valeur de l’en-tête de signature, telle qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>--signature is missing: --signature sha256=….</source>
        <translation>--signature est absent&#x202f;: --signature sha256=….</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>La signature est valide.</translation>
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
        <translation>À propos de Hookbench</translation>
    </message>
    <message>
        <source>Hookbench %1</source>
        <translation>Hookbench %1</translation>
    </message>
    <message>
        <source>A workbench for the webhooks of Ordinavo: choose what leaves, see the signed payload, deliver it.</source>
        <translation>Un atelier pour les webhooks d’Ordinavo&#x202f;: choisissez ce qui sort, voyez la charge utile signée, livrez-la.</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. Hookbench connects only to hosts that you name.</source>
        <translation>Pas de compte, pas de cloud, pas de télémétrie. Hookbench ne se connecte qu’aux hôtes que vous indiquez.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt %1.</source>
        <translation>Licence MIT. Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Les coordonnées du contact sont à activer explicitement, sauf indication contraire d’un projet.</translation>
    </message>
    <message>
        <source>Contact details are included unless a design says otherwise.</source>
        <translation>Les coordonnées du contact sont incluses, sauf indication contraire d’un projet.</translation>
    </message>
    <message>
        <source>What an option leaves out is omitted, not null.</source>
        <translation>Ce qu’une option écarte est omis, et non remplacé par null.</translation>
    </message>
    <message>
        <source>What an option leaves out is null, not omitted.</source>
        <translation>Ce qu’une option écarte est remplacé par null, et non omis.</translation>
    </message>
    <message>
        <source>A record without an external id in the source system shows null.</source>
        <translation>Un enregistrement sans identifiant externe dans le système source affiche null.</translation>
    </message>
    <message>
        <source>A record without an external id in the source system omits the field.</source>
        <translation>Un enregistrement sans identifiant externe dans le système source omet le champ.</translation>
    </message>
    <message>
        <source>A summary preview has at most %L1 characters.</source>
        <translation>Un aperçu du résumé compte au plus %L1 caractères.</translation>
    </message>
    <message>
        <source>Contact details need customer context.</source>
        <translation>Les coordonnées du contact nécessitent le contexte client.</translation>
    </message>
    <message>
        <source>The meaning of these event types is assumed: %1.</source>
        <translation>La signification de ces types d’événement est supposée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The payloads of these event types are assumed: %1.</source>
        <translation>Les charges utiles de ces types d’événement sont supposées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The field %1 is assumed.</source>
        <translation>Le champ %1 est supposé.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptInspector</name>
    <message>
        <source>Nothing went out</source>
        <translation>Rien n’a été émis</translation>
    </message>
    <message>
        <source>The attempt ended before the first byte of the request was sent.</source>
        <translation>La tentative s’est terminée avant l’envoi du premier octet de la requête.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>Le récepteur a répondu %1.</translation>
    </message>
    <message>
        <source>not sent from here</source>
        <translation>non envoyé d’ici</translation>
    </message>
    <message>
        <source>identical to what was sent</source>
        <translation>identique à ce qui a été envoyé</translation>
    </message>
    <message>
        <source>differs from what was sent</source>
        <translation>diffère de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>As It Arrived</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>No attempt selected</source>
        <translation>Aucune tentative sélectionnée</translation>
    </message>
    <message>
        <source>Select an attempt to see its request and response as they were on the wire, where the time went, and why it counts as delivered or not.</source>
        <translation>Sélectionnez une tentative pour voir sa requête et sa réponse telles qu’elles ont circulé sur le réseau, où le temps est passé et pourquoi elle compte ou non comme livrée.</translation>
    </message>
    <message>
        <source>The receiver sent no answer.</source>
        <extracomment>%1 an HTTP status</extracomment>
        <translation>Le récepteur n’a envoyé aucune réponse.</translation>
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
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many attempts are shown, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Go with the newest attempt, until another one is selected</source>
        <translation>Suivre la tentative la plus récente, jusqu&apos;à ce qu&apos;une autre soit choisie</translation>
    </message>
    <message>
        <source>Go with the newest attempt</source>
        <translation>Suivre la tentative la plus récente</translation>
    </message>
    <message>
        <source>Send signs the payload that the page Design shows and delivers it. Each attempt then stands here, with every byte that went out and came back.</source>
        <translation>Envoyer signe le contenu que montre la page Projet et le livre. Chaque tentative figure ensuite ici, avec chaque octet parti et revenu.</translation>
    </message>
    <message>
        <source>No attempt fits the filter</source>
        <translation>Aucune tentative ne correspond au filtre</translation>
    </message>
    <message>
        <source>Take words out of the filter, or choose Show All beside it.</source>
        <translation>Retirez des mots du filtre, ou choisissez Tout afficher à côté.</translation>
    </message>
</context>
<context>
    <name>hookbench::ChangesPanel</name>
    <message>
        <source>Changes of the payloads</source>
        <translation>Changements des charges utiles</translation>
    </message>
    <message>
        <source>No earlier export in this folder</source>
        <translation>Aucun export antérieur dans ce dossier</translation>
    </message>
    <message>
        <source>When one is there, this tells which fields of which event types have changed since: what the receiver&apos;s developers have to hear before it is written over.</source>
        <translation>Dès qu’il y en a un, vous lirez ici quels champs de quels types d’événement ont changé depuis&#x202f;: ce que les développeurs du récepteur doivent savoir avant qu’il soit remplacé.</translation>
    </message>
    <message>
        <source>The payloads are as they were exported</source>
        <translation>Les charges utiles sont telles qu’elles ont été exportées</translation>
    </message>
    <message>
        <source>No field of any event type has come, gone or changed since the folder was written.</source>
        <translation>Depuis que le dossier a été écrit, aucun champ d’aucun type d’événement n’a été ajouté, retiré ni modifié.</translation>
    </message>
</context>
<context>
    <name>hookbench::CodePicker</name>
    <message>
        <source>Verification code is written for Ordinavo&apos;s own scheme. This design signs by another one, for comparison.</source>
        <translation>Le code de vérification est écrit pour le schéma d’Ordinavo. Ce projet signe selon un autre, à titre de comparaison.</translation>
    </message>
    <message>
        <source>The export has it as code/%1. Tested here: the tests of Hookbench run it against good, tampered, stale and unsigned deliveries.</source>
        <translation>Dans l’export&#x202f;: code/%1. Testé ici&#x202f;: les tests de Hookbench l’exécutent sur des livraisons correctes, falsifiées, périmées et non signées.</translation>
    </message>
    <message>
        <source>The export has it as code/%1. Not tested here: the tests of Hookbench do not run this language.</source>
        <translation>Dans l’export&#x202f;: code/%1. Non testé ici&#x202f;: les tests de Hookbench n’exécutent pas ce langage.</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <source>%1 (not tested here)</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>%1 (non testé ici)</translation>
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
        <translation>Rechercher une action ou un événement…</translation>
    </message>
    <message>
        <source>Find an action or event</source>
        <translation>Rechercher une action ou un événement</translation>
    </message>
    <message>
        <source>Matching actions and events</source>
        <translation>Actions et événements correspondants</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more.</source>
        <translation>Aucun résultat. Moins de lettres en trouvent davantage.</translation>
    </message>
</context>
<context>
    <name>hookbench::Composer</name>
    <message>
        <source>not a receiver</source>
        <translation>pas un récepteur</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>récepteur intégré</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>A receiver of yours on this computer.</source>
        <translation>Un de vos récepteurs sur cet ordinateur.</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <translation>quitte cet ordinateur</translation>
    </message>
    <message>
        <source>The signed sample payload goes to %1.</source>
        <translation>La charge utile d’exemple signée est envoyée à %1.</translation>
    </message>
    <message>
        <source>Event id %1</source>
        <translation>Identifiant de l’événement %1</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nouvel événement</translation>
    </message>
    <message>
        <source>This event id has not gone to this receiver yet.</source>
        <translation>Cet identifiant d’événement n’a pas encore été envoyé à ce récepteur.</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>changed duplicate</source>
        <translation>doublon modifié</translation>
    </message>
    <message>
        <source>This event id was sent with other bytes: a receiver that knows it will ignore the change. Choose New Event first.</source>
        <translation>Cet identifiant d’événement a été envoyé avec d’autres octets&#x202f;: un récepteur qui le connaît ignorera la modification. Choisissez d’abord «&#x202f;Nouvel événement&#x202f;».</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Take another event id that occurs now. Until then sending again sends a duplicate.</source>
        <translation>Prendre un autre identifiant d’événement, survenant maintenant. D’ici là, un nouvel envoi produit un doublon.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>The event type to send, the same as on the page Design</source>
        <translation>Le type d’événement à envoyer, le même que sur la page «&#x202f;Projet&#x202f;»</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>%1 is a factor</extracomment>
        <translation>réel</translation>
    </message>
    <message>
        <source>accelerated ×%1</source>
        <translation>accéléré ×%1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Réessais</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>TLS…</source>
        <translation>TLS…</translation>
    </message>
    <message>
        <source>Own authorities, client certificate, exceptions</source>
        <translation>Autorités propres, certificat client, exceptions</translation>
    </message>
    <message>
        <source>Accelerated time shortens the waits between attempts and nothing else: timeouts and the times on the wire stay true.</source>
        <translation>Le temps accéléré raccourcit les attentes entre tentatives et rien d’autre&#x202f;: les délais et les heures transmises restent vrais.</translation>
    </message>
    <message>
        <source>Verifies signatures and tells duplicates apart. Nothing leaves this computer.</source>
        <translation>Vérifie les signatures et reconnaît les doublons. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Sent already: again the same event id and bytes, another delivery id.</source>
        <translation>Déjà envoyé&#x202f;: de nouveau mêmes identifiant et octets, autre livraison.</translation>
    </message>
</context>
<context>
    <name>hookbench::DecisionView</name>
    <message>
        <source>%1 in the phase %2. %3</source>
        <extracomment>%1 the error class &quot;timeout&quot;, %2 the phase in which it happened, %3 a sentence</extracomment>
        <translation>%1 dans la phase %2. %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the error class, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>same bytes as the preview</source>
        <translation>mêmes octets que l’aperçu</translation>
    </message>
    <message>
        <source>the preview has changed since</source>
        <translation>l’aperçu a changé depuis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Body sent</source>
        <translation>Corps envoyé</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Identifiant de livraison</translation>
    </message>
    <message>
        <source>attempt %1 (%2)</source>
        <extracomment>%1 the number of an attempt, %2 a time of day</extracomment>
        <translation>tentative %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same bytes as %1.</source>
        <translation>Les mêmes octets que %1.</translation>
    </message>
    <message>
        <source>Other bytes under the same event id: %1.</source>
        <translation>D&apos;autres octets sous le même identifiant d&apos;événement : %1.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Ordinavo has not published how it retries. The rule is the run&apos;s retry policy.</source>
        <translation>Ordinavo n&apos;a pas publié comment il réessaie. La règle est la politique de reprise de l&apos;exécution.</translation>
    </message>
    <message>
        <source>%1, asked for by the receiver</source>
        <translation>%1, demandé par le récepteur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Tentative suivante</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Sent for</source>
        <translation>Envoyée pour</translation>
    </message>
    <message>
        <source>%1, %2 after this one ended</source>
        <extracomment>%1 a date and time, %2 a duration: 5 min</extracomment>
        <translation>%1, %2 après la fin de celle-ci</translation>
    </message>
    <message>
        <source>SHA-256 of the body</source>
        <translation>SHA-256 du corps</translation>
    </message>
</context>
<context>
    <name>hookbench::DeliverPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>Copier comme commande &amp;cURL</translation>
    </message>
    <message>
        <source>Copies a command that sends the selected attempt&apos;s request once more.</source>
        <translation>Copie une commande qui envoie une nouvelle fois la requête de la tentative sélectionnée.</translation>
    </message>
    <message>
        <source>&amp;Forget Processed Events</source>
        <translation>&amp;Oublier les événements traités</translation>
    </message>
    <message>
        <source>Clear &amp;Received Requests</source>
        <translation>Effacer les re&amp;quêtes reçues</translation>
    </message>
    <message>
        <source>Empties the list of what the receiver saw.</source>
        <translation>Vide la liste de ce que le récepteur a vu.</translation>
    </message>
    <message>
        <source>The built-in receiver has forgotten which events it processed.</source>
        <translation>Le récepteur intégré a oublié quels événements il a traités.</translation>
    </message>
    <message>
        <source>%1 is not this computer. The signed sample payload, %2, would go there. Hookbench asks once for each host.</source>
        <translation>%1 n’est pas cet ordinateur. La charge utile d’exemple signée, %2, y serait envoyée. Hookbench pose la question une fois pour chaque hôte.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Receiver &amp;Behaviour...</source>
        <translation>&amp;Comportement du récepteur…</translation>
    </message>
    <message>
        <source>Chooses what the built-in receiver answers, by what it tells duplicates, and its certificate.</source>
        <translation>Choisit ce que répond le récepteur intégré, comment il reconnaît les doublons, et son certificat.</translation>
    </message>
    <message>
        <source>Lets the built-in receiver process events anew that it has processed before, and begin its answers with the first.</source>
        <translation>Laisse le récepteur intégré traiter de nouveau des événements déjà traités, et reprendre ses réponses à la première.</translation>
    </message>
    <message>
        <source>Signs and delivers what the composer is set to.</source>
        <translation>Signe et livre ce qui est réglé en haut.</translation>
    </message>
    <message>
        <source>Gives up the run that is under way.</source>
        <translation>Abandonne l’exécution en cours.</translation>
    </message>
    <message>
        <source>&amp;What If</source>
        <translation>&amp;Et si</translation>
    </message>
    <message>
        <source>Shows the whole schedule for answers that you write; nothing is sent.</source>
        <translation>Montre tout le calendrier pour les réponses que vous écrivez&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Re&amp;deliver…</source>
        <translation>&amp;Relivrer…</translation>
    </message>
    <message>
        <source>Sends the selected attempt again, as you choose.</source>
        <translation>Renvoie la tentative choisie, comme vous le voulez.</translation>
    </message>
    <message>
        <source>De&amp;lete Attempt…</source>
        <translation>&amp;Supprimer la tentative…</translation>
    </message>
    <message>
        <source>Deletes the selected attempt from the log.</source>
        <translation>Supprime la tentative choisie du journal.</translation>
    </message>
    <message>
        <source>&amp;Export Attempts…</source>
        <translation>&amp;Exporter les tentatives…</translation>
    </message>
    <message>
        <source>Writes the attempts that are shown into a HAR, CSV, NDJSON or cURL file.</source>
        <translation>Écrit les tentatives affichées dans un fichier HAR, CSV, NDJSON ou cURL.</translation>
    </message>
    <message>
        <source>Delete S&amp;hown Attempts…</source>
        <translation>Supprimer les tentatives a&amp;ffichées…</translation>
    </message>
    <message>
        <source>Deletes the attempts that the filter shows from the log.</source>
        <translation>Supprime du journal les tentatives que montre le filtre.</translation>
    </message>
    <message>
        <source>Delete &amp;All Attempts…</source>
        <translation>Supprimer &amp;toutes les tentatives…</translation>
    </message>
    <message>
        <source>Deletes every attempt from the log.</source>
        <translation>Supprime chaque tentative du journal.</translation>
    </message>
    <message>
        <source>What the Log &amp;Keeps…</source>
        <translation>Ce que le journal &amp;conserve…</translation>
    </message>
    <message>
        <source>For how long attempts stay in the log, and how many.</source>
        <translation>Combien de temps les tentatives restent dans le journal, et combien.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted from now on. Send again to use it.</source>
        <extracomment>%1 a host with its port</extracomment>
        <translation>Le certificat de %1 est désormais accepté. Envoyez de nouveau pour l&apos;utiliser.</translation>
    </message>
</context>
<context>
    <name>hookbench::DeliverySession</name>
    <message>
        <source>Run: 1 delivery, next attempt in %1.</source>
        <extracomment>%1 is a duration: 4 min 58 s</extracomment>
        <translation>Exécution&#x202f;: 1 livraison, prochaine tentative dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run: %1 of %Ln deliveries ended, next attempt in %2.</source>
        <extracomment>%1 of %Ln deliveries, never 1; %2 is a duration: 4 min 58 s</extracomment>
        <translation>
            <numerusform>Exécution&#x202f;: %1 sur %Ln livraison terminée, prochaine tentative dans %2.</numerusform>
            <numerusform>Exécution&#x202f;: %1 sur %Ln livraisons terminées, prochaine tentative dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run: 1 delivery, waiting for an answer.</source>
        <translation>Exécution&#x202f;: 1 livraison, attente d’une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Run: %1 of %Ln deliveries ended, waiting for an answer.</source>
        <translation>
            <numerusform>Exécution&#x202f;: %1 sur %Ln livraison terminée, attente d’une réponse.</numerusform>
            <numerusform>Exécution&#x202f;: %1 sur %Ln livraisons terminées, attente d’une réponse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::DesignActions</name>
    <message>
        <source>Turns the option round for the event type that is shown.</source>
        <translation>Inverse l’option pour le type d’événement affiché.</translation>
    </message>
    <message>
        <source>Toggle &amp;Customer Context</source>
        <translation>Activer/désactiver le &amp;contexte client</translation>
    </message>
    <message>
        <source>Toggle Contact &amp;Details</source>
        <translation>Activer/désactiver les coor&amp;données du contact</translation>
    </message>
    <message>
        <source>Toggle &amp;Summary Preview</source>
        <translation>Activer/désactiver l’aperçu du ré&amp;sumé</translation>
    </message>
    <message>
        <source>Toggle &amp;Billing Details</source>
        <translation>Activer/désactiver les détails de &amp;facturation</translation>
    </message>
    <message>
        <source>&amp;Inherit All Options</source>
        <translation>&amp;Hériter de toutes les options</translation>
    </message>
    <message>
        <source>Sets the four options of the event type that is shown back to inheriting.</source>
        <translation>Remet les quatre options du type d’événement affiché en héritage.</translation>
    </message>
    <message>
        <source>&amp;Next Event Type</source>
        <translation>Type d’événement &amp;suivant</translation>
    </message>
    <message>
        <source>Shows the event type below in the matrix.</source>
        <translation>Affiche le type d’événement situé au-dessous dans la matrice.</translation>
    </message>
    <message>
        <source>&amp;Previous Event Type</source>
        <translation>Type d’événement &amp;précédent</translation>
    </message>
    <message>
        <source>Shows the event type above in the matrix.</source>
        <translation>Affiche le type d’événement situé au-dessus dans la matrice.</translation>
    </message>
    <message>
        <source>New &amp;Event</source>
        <translation>Nouvel é&amp;vénement</translation>
    </message>
    <message>
        <source>Gives the sample a new event id that occurs now; until then, sending again sends a duplicate.</source>
        <translation>Donne aux données d’exemple un nouvel identifiant d’événement, qui se produit maintenant&#x202f;; d’ici là, un nouvel envoi produit un doublon.</translation>
    </message>
    <message>
        <source>Next C&amp;hange</source>
        <translation>&amp;Modification suivante</translation>
    </message>
    <message>
        <source>Goes to the next line that the last change touched.</source>
        <translation>Va à la ligne suivante touchée par la dernière modification.</translation>
    </message>
    <message>
        <source>Previous Ch&amp;ange</source>
        <translation>Modification p&amp;récédente</translation>
    </message>
    <message>
        <source>Goes to the line before that the last change touched.</source>
        <translation>Va à la ligne précédente touchée par la dernière modification.</translation>
    </message>
    <message>
        <source>Copies exactly these bytes.</source>
        <translation>Copie exactement ces octets.</translation>
    </message>
    <message>
        <source>C&amp;opy Body</source>
        <translation>Copier le c&amp;orps</translation>
    </message>
    <message>
        <source>Cop&amp;y Headers</source>
        <translation>Copier les &amp;en-têtes</translation>
    </message>
    <message>
        <source>Copy c&amp;URL Command</source>
        <translation>Copier la commande c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Add Subscription</source>
        <translation>&amp;Ajouter un abonnement</translation>
    </message>
    <message>
        <source>Adds a subscription with the defaults of a new design.</source>
        <translation>Ajoute un abonnement avec les valeurs par défaut d’un nouveau projet.</translation>
    </message>
    <message>
        <source>D&amp;uplicate Subscription</source>
        <translation>Dup&amp;liquer l’abonnement</translation>
    </message>
    <message>
        <source>Adds a copy of the subscription that is shown.</source>
        <translation>Ajoute une copie de l’abonnement affiché.</translation>
    </message>
    <message>
        <source>&amp;Remove Subscription</source>
        <translation>Suppri&amp;mer l’abonnement</translation>
    </message>
    <message>
        <source>Removes the subscription that is shown; undo brings it back.</source>
        <translation>Supprime l’abonnement affiché&#x202f;; l’annulation le rétablit.</translation>
    </message>
    <message>
        <source>Moves the keyboard&apos;s focus there.</source>
        <translation>Y déplace le focus du clavier.</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Volet pré&amp;cédent</translation>
    </message>
    <message>
        <source>Go to the &amp;Matrix</source>
        <translation>Aller à la &amp;matrice</translation>
    </message>
    <message>
        <source>Go to the Pa&amp;yload</source>
        <translation>Aller à la charge &amp;utile</translation>
    </message>
    <message>
        <source>Go to the F&amp;ield Inspector</source>
        <translation>Aller à l’i&amp;nspecteur de champs</translation>
    </message>
    <message>
        <source>Go to the S&amp;ettings</source>
        <translation>Aller aux para&amp;mètres</translation>
    </message>
    <message>
        <source>Shows this side of the signed sample payload.</source>
        <translation>Affiche cette facette de la charge utile d’exemple signée.</translation>
    </message>
    <message>
        <source>Show Body</source>
        <translation>Afficher le corps</translation>
    </message>
    <message>
        <source>Show Headers</source>
        <translation>Afficher les en-têtes</translation>
    </message>
    <message>
        <source>Show HTTP Message</source>
        <translation>Afficher le message HTTP</translation>
    </message>
    <message>
        <source>Show String to Sign</source>
        <translation>Afficher la chaîne à signer</translation>
    </message>
    <message>
        <source>Show cURL Command</source>
        <translation>Afficher la commande cURL</translation>
    </message>
    <message>
        <source>Show Verification Code</source>
        <translation>Afficher le code de vérification</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignEditor</name>
    <message>
        <source>%1 on</source>
        <comment>what changed a payload: Contact details on</comment>
        <translation>%1&#x202f;: activé</translation>
    </message>
    <message>
        <source>Turn “%1” on by default</source>
        <translation>Activer «&#x202f;%1&#x202f;» par défaut</translation>
    </message>
    <message>
        <source>Turn “%1” on for %2</source>
        <translation>Activer «&#x202f;%1&#x202f;» pour %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>what changed a payload: Contact details off</comment>
        <translation>%1&#x202f;: désactivé</translation>
    </message>
    <message>
        <source>Turn “%1” off by default</source>
        <translation>Désactiver «&#x202f;%1&#x202f;» par défaut</translation>
    </message>
    <message>
        <source>Turn “%1” off for %2</source>
        <translation>Désactiver «&#x202f;%1&#x202f;» pour %2</translation>
    </message>
    <message>
        <source>%1 on, inherited</source>
        <comment>what changed a payload: Contact details on</comment>
        <translation>%1&#x202f;: activé, hérité</translation>
    </message>
    <message>
        <source>%1 off, inherited</source>
        <comment>what changed a payload: Contact details off</comment>
        <translation>%1&#x202f;: désactivé, hérité</translation>
    </message>
    <message>
        <source>Leave “%1” to Ordinavo&apos;s default</source>
        <translation>Laisser «&#x202f;%1&#x202f;» à la valeur par défaut d’Ordinavo</translation>
    </message>
    <message>
        <source>Inherit “%1” for %2</source>
        <translation>Hériter de «&#x202f;%1&#x202f;» pour %2</translation>
    </message>
    <message>
        <source>All inherited</source>
        <comment>what changed a payload</comment>
        <translation>Tout hérité</translation>
    </message>
    <message>
        <source>Leave all options to Ordinavo&apos;s defaults</source>
        <translation>Laisser toutes les options aux valeurs par défaut d’Ordinavo</translation>
    </message>
    <message>
        <source>Inherit all options for %1</source>
        <translation>Hériter de toutes les options pour %1</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nouvel abonnement</translation>
    </message>
    <message>
        <source>Add a subscription</source>
        <translation>Ajouter un abonnement</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Duplicate subscription “%1”</source>
        <translation>Dupliquer l’abonnement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove subscription “%1”</source>
        <translation>Supprimer l’abonnement «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignPage</name>
    <message>
        <source>Payload matrix</source>
        <translation>Matrice des charges utiles</translation>
    </message>
    <message>
        <source>what leaves, per event type · Space toggles, Backspace inherits</source>
        <translation>ce qui est envoyé · Espace bascule, Retour arrière hérite</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignSession</name>
    <message>
        <source>New Design</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Hookbench designs (*.hookbench);;All files (*)</source>
        <translation>Projets Hookbench (*.hookbench);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 n’a pas été ouvert. %2</translation>
    </message>
    <message>
        <source>%1 is open in another window. Here it can be read, and saved under another name.</source>
        <translation>%1 est ouvert dans une autre fenêtre. Ici, il peut être lu et enregistré sous un autre nom.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save Design</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Load Catalogue File</source>
        <translation>Charger un fichier de catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.json);;All files (*)</source>
        <translation>Catalogues (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Untitled Design</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>Hookbench ended with unsaved changes to “%1”. They can be restored.</source>
        <translation>Hookbench s’est arrêté avec des modifications non enregistrées de «&#x202f;%1&#x202f;». Elles peuvent être restaurées.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored unsaved changes to “%1” after Hookbench ended unexpectedly.</source>
        <translation>Les modifications non enregistrées de «&#x202f;%1&#x202f;» ont été restaurées après l’arrêt inattendu de Hookbench.</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignSettings</name>
    <message>
        <source>Change the contact default</source>
        <translation>Modifier la valeur par défaut du contact</translation>
    </message>
    <message>
        <source>Change the contact fields</source>
        <translation>Modifier les champs du contact</translation>
    </message>
    <message>
        <source>Change what stands for an option that is off</source>
        <translation>Modifier ce qui remplace une option désactivée</translation>
    </message>
    <message>
        <source>Change what stands for a missing external id</source>
        <translation>Modifier ce qui remplace un identifiant externe manquant</translation>
    </message>
    <message>
        <source>Change the signature scheme</source>
        <translation>Modifier le schéma de signature</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Change the catalogue version</source>
        <translation>Modifier la version du catalogue</translation>
    </message>
    <message>
        <source>Change the summary length</source>
        <translation>Modifier la longueur du résumé</translation>
    </message>
    <message>
        <source>Turn the billing webhook feature on</source>
        <translation>Activer la fonctionnalité de webhook de facturation</translation>
    </message>
    <message>
        <source>Turn the billing webhook feature off</source>
        <translation>Désactiver la fonctionnalité de webhook de facturation</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation>Version du catalogue</translation>
    </message>
    <message>
        <source>Contact details by default</source>
        <translation>Coordonnées du contact par défaut</translation>
    </message>
    <message>
        <source>Contact fields</source>
        <translation>Champs du contact</translation>
    </message>
    <message>
        <source>When an option is off</source>
        <translation>Quand une option est désactivée</translation>
    </message>
    <message>
        <source>When a record has no external id</source>
        <translation>Quand un enregistrement n’a pas d’identifiant externe</translation>
    </message>
    <message>
        <source>Longest summary preview</source>
        <translation>Longueur maximale de l’aperçu du résumé</translation>
    </message>
    <message>
        <source>Signature scheme</source>
        <translation>Schéma de signature</translation>
    </message>
    <message>
        <source>Tenant has the billing webhook feature</source>
        <translation>Le locataire dispose de la fonctionnalité de webhook de facturation</translation>
    </message>
    <message>
        <source>Opt-in: out until an event asks</source>
        <translation>Opt-in&#x202f;: exclues tant qu’un événement ne les demande pas</translation>
    </message>
    <message>
        <source>Included: in until it is turned off</source>
        <translation>Incluses&#x202f;: présentes tant qu’elles ne sont pas désactivées</translation>
    </message>
    <message>
        <source>Published: ids and name</source>
        <translation>Publiés&#x202f;: identifiants et nom</translation>
    </message>
    <message>
        <source>Extended: role, email, phone too</source>
        <translation>Étendus&#x202f;: aussi rôle, e-mail, téléphone</translation>
    </message>
    <message>
        <source>Omit the object</source>
        <translation>Omettre l’objet</translation>
    </message>
    <message>
        <source>Send null</source>
        <translation>Envoyer null</translation>
    </message>
    <message>
        <source>Omit the field</source>
        <translation>Omettre le champ</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>behind a number</extracomment>
        <translation> caractères</translation>
    </message>
    <message>
        <source>The sources disagree: one says “included or opt-in”, another that contact details can be disabled. Opt-in is the privacy-conscious reading.</source>
        <translation>Les sources divergent&#x202f;: l’une dit «&#x202f;incluses ou opt-in&#x202f;», une autre que les coordonnées du contact peuvent être désactivées. L’opt-in est la lecture la plus respectueuse de la vie privée.</translation>
    </message>
    <message>
        <source>No published payload shows role, email or phone.</source>
        <translation>Aucune charge utile publiée ne montre le rôle, l’e-mail ou le téléphone.</translation>
    </message>
    <message>
        <source>Ordinavo signs the body alone. The others are there to compare designs.</source>
        <translation>Ordinavo signe le corps seul. Les autres servent à comparer des projets.</translation>
    </message>
    <message>
        <source>Billing details also need a subscription that is a billing endpoint.</source>
        <translation>Les détails de facturation exigent aussi un abonnement qui soit un point d’accès de facturation.</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignToolBar</name>
    <message>
        <source>Change Catalogue</source>
        <translation>Changer de catalogue</translation>
    </message>
    <message>
        <source>Change Sample</source>
        <translation>Changer de données d’exemple</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>subscription, source system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Find an action or event…</source>
        <translation>Rechercher une action…</translation>
    </message>
</context>
<context>
    <name>hookbench::DigestBar</name>
    <message>
        <source>Copied the body&apos;s SHA-256.</source>
        <translation>SHA-256 du corps copié.</translation>
    </message>
    <message>
        <source>Copied the signature.</source>
        <translation>Signature copiée.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the body</source>
        <translation>SHA-256 du corps</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier SHA-256</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>Copy Signature</source>
        <translation>Copier la signature</translation>
    </message>
</context>
<context>
    <name>hookbench::EventTypePicker</name>
    <message>
        <source>All %1 event types</source>
        <translation>Tous les %1 types d’événement</translation>
    </message>
    <message>
        <source>%1 of %2 event types</source>
        <translation>%1 types d’événement sur %2</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>S’abonner à %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Se désabonner de %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportFilesModel</name>
    <message>
        <source>new</source>
        <comment>file</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>file</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>file that an export leaves so</comment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>goes</source>
        <comment>file that an export removes</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportFormatsModel</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to write</source>
        <extracomment>%1: 48 files; %2: how many of them are not so in the folder</extracomment>
        <translation>%1, %2 à écrire</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportNotice</name>
    <message>
        <source>Show Findings</source>
        <translation>Afficher les constats</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln files into %1.</source>
        <translation>
            <numerusform>%Ln fichier écrit dans %1.</numerusform>
            <numerusform>%Ln fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to write: all %Ln files in %1 are up to date.</source>
        <translation>
            <numerusform>Rien à écrire&#x202f;: %Ln fichier dans %1 est à jour.</numerusform>
            <numerusform>Rien à écrire&#x202f;: les %Ln fichiers dans %1 sont à jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::ExportPage</name>
    <message>
        <source>&amp;Write Export</source>
        <translation>&amp;Écrire l’export</translation>
    </message>
    <message>
        <source>Writes the chosen formats into the folder.</source>
        <translation>Écrit les formats choisis dans le dossier.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>Chooses the folder that the export is written into.</source>
        <translation>Choisit le dossier dans lequel l’export est écrit.</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Opens the folder in the system&apos;s file manager.</source>
        <translation>Ouvre le dossier dans le gestionnaire de fichiers du système.</translation>
    </message>
    <message>
        <source>Choose &amp;All Formats</source>
        <translation>Choisir &amp;tous les formats</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>Coche tous les formats.</translation>
    </message>
    <message>
        <source>Choose &amp;No Format</source>
        <translation>Ne choisir &amp;aucun format</translation>
    </message>
    <message>
        <source>Takes the tick from every format.</source>
        <translation>Décoche tous les formats.</translation>
    </message>
    <message>
        <source>Folder of the Export</source>
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or the system has no program for it.</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: il n’existe pas, ou le système n’a pas de programme pour cela.</translation>
    </message>
    <message>
        <source>Nothing was written: the export is still being made.</source>
        <translation>Rien n’a été écrit&#x202f;: l’export est encore en cours de création.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changements (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>exactly what was designed, for this subscription: the same design gives the same bytes, and no secret is in them</source>
        <translation>exactement ce qui a été conçu, pour cet abonnement&#x202f;: le même projet donne les mêmes octets, et aucun secret n’y figure</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Files of the format</source>
        <translation>Fichiers du format</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportSession</name>
    <message numerus="yes">
        <source>Writing %Ln files…</source>
        <translation>
            <numerusform>Écriture de %Ln fichier…</numerusform>
            <numerusform>Écriture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the export…</source>
        <translation>Création de l’export…</translation>
    </message>
    <message>
        <source>Making the export: %1…</source>
        <extracomment>%1: the name of a format</extracomment>
        <translation>Création de l’export&#x202f;: %1…</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldInspector</name>
    <message>
        <source>in the payload</source>
        <translation>dans la charge utile</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>string</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, par exemple %2</translation>
    </message>
    <message>
        <source>object, %1 of its %2 fields in</source>
        <translation>objet, %1 champs inclus sur %2</translation>
    </message>
    <message>
        <source>Why, for every event type that inherits</source>
        <translation>Pourquoi, pour chaque type d’événement qui hérite</translation>
    </message>
    <message>
        <source>Why, for this event type</source>
        <translation>Pourquoi, pour ce type d’événement</translation>
    </message>
    <message>
        <source>Justify “%1”</source>
        <translation>Justifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Justify “%1” for %2</source>
        <translation>Justifier «&#x202f;%1&#x202f;» pour %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>Classe de données</translation>
    </message>
    <message>
        <source>Governed by</source>
        <translation>Régi par</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Omis, et pourquoi</translation>
    </message>
</context>
<context>
    <name>hookbench::FilePreview</name>
    <message>
        <source>This file is of an earlier export. Writing removes it.</source>
        <translation>Ce fichier vient d’un export antérieur. L’écriture le supprime.</translation>
    </message>
    <message>
        <source>… the first %1 of %2.</source>
        <extracomment>%1 and %2: numbers of bytes</extracomment>
        <translation>… les premiers %1 sur %2.</translation>
    </message>
    <message>
        <source>Copied %1, %2.</source>
        <extracomment>%1: a file&apos;s path; %2: its number of bytes</extracomment>
        <translation>%1 copié, %2.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy exactly the bytes of this file</source>
        <translation>Copier exactement les octets de ce fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file in the folder with the program that the system has for it; once it is written</source>
        <translation>Ouvrir le fichier du dossier avec le programme prévu par le système, une fois qu’il est écrit</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Choose a format and one of its files.</source>
        <translation>Choisissez un format et l’un de ses fichiers.</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>Rendu des pages en cours…</translation>
    </message>
</context>
<context>
    <name>hookbench::FolderBar</name>
    <message>
        <source>new folder</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>files</comment>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <comment>files</comment>
        <translation>%1 à supprimer</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>where the export goes</source>
        <translation>où va l’export</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a file, not a folder</source>
        <translation>un fichier, pas un dossier</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryExportBar</name>
    <message>
        <source>Export Attempts</source>
        <translation>Exporter les tentatives</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts written.</source>
        <translation>
            <numerusform>%Ln tentative écrite.</numerusform>
            <numerusform>%Ln tentatives écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln attempts.</source>
        <translation>
            <numerusform>%Ln tentative exportée.</numerusform>
            <numerusform>%Ln tentatives exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the attempts that are shown as</source>
        <translation>Exporter les tentatives affichées en</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format de l&apos;export</translation>
    </message>
    <message>
        <source>with signatures</source>
        <translation>avec les signatures</translation>
    </message>
    <message>
        <source>Signatures, cookies and credentials let the file&apos;s reader act as the sender. Without the tick they are left out.</source>
        <translation>Les signatures, cookies et identifiants permettent au lecteur du fichier d&apos;agir comme l&apos;expéditeur. Sans la coche, ils sont omis.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryExportJob</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L&apos;export a été annulé ; aucun fichier n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilterBar</name>
    <message>
        <source>Failed and Throttled</source>
        <translation>Échecs et ralentissements</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Last Hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>This Run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Filter: status:5xx mark:duplicate since:1h, or text</source>
        <translation>Filtre : status:5xx mark:duplicate since:1h, ou du texte</translation>
    </message>
    <message>
        <source>Filter of the attempts</source>
        <translation>Filtre des tentatives</translation>
    </message>
    <message>
        <source>Words that all must fit: class:, status:, mark:, error:, type:, id:, since:, until:, run:, or any text.</source>
        <translation>Mots qui doivent tous convenir : class:, status:, mark:, error:, type:, id:, since:, until:, run:, ou n&apos;importe quel texte.</translation>
    </message>
    <message>
        <source>Ready-made filters</source>
        <translation>Filtres tout prêts</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Runs that are shown</source>
        <translation>Exécutions affichées</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryModel</name>
    <message>
        <source>%1, sent before</source>
        <extracomment>%1 an event id</extracomment>
        <translation>%1, déjà envoyé</translation>
    </message>
    <message>
        <source>When the attempt was sent, in UTC</source>
        <translation>Quand la tentative a été envoyée, en UTC</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>The event type</source>
        <translation>Le type d’événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>The event id; the same for every delivery of one event</source>
        <translation>L’identifiant de l’événement ; le même pour chaque livraison d’un événement</translation>
    </message>
    <message>
        <source>Event Id</source>
        <translation>Id. d’événement</translation>
    </message>
    <message>
        <source>The number of the attempt within its delivery</source>
        <translation>Le numéro de la tentative dans sa livraison</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>The status of the answer, or what failed</source>
        <translation>Le statut de la réponse, ou ce qui a échoué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>How long the whole exchange took</source>
        <translation>La durée de tout l’échange</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What follows from the attempt</source>
        <translation>Ce qui suit de la tentative</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>What is special about the delivery</source>
        <translation>Ce que la livraison a de particulier</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>How long after this attempt the next one follows</source>
        <translation>Combien de temps après cette tentative la suivante est effectuée</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryStore</name>
    <message>
        <source>%1 Until the program ends the log is kept in memory.</source>
        <translation>%1 Jusqu’à la fin du programme, le journal reste en mémoire.</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryTrimming</name>
    <message>
        <source>Delete the attempt of %1 sent at %2 from the log for good?</source>
        <extracomment>%1 an event type, %2 a time of day</extracomment>
        <translation>Supprimer définitivement du journal la tentative de %1 envoyée à %2 ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln attempts that the filter shows from the log for good?</source>
        <translation>
            <numerusform>Supprimer définitivement du journal la tentative (%Ln) que montre le filtre ?</numerusform>
            <numerusform>Supprimer définitivement du journal les %Ln tentatives que montre le filtre ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Shown</source>
        <translation>Supprimer l&apos;affiché</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln attempts of all runs from the log for good?</source>
        <translation>
            <numerusform>Supprimer définitivement du journal la seule tentative (%Ln) ?</numerusform>
            <numerusform>Supprimer définitivement du journal les %Ln tentatives de toutes les exécutions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>Tout supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln attempts from the log.</source>
        <translation>
            <numerusform>%Ln tentative supprimée du journal.</numerusform>
            <numerusform>%Ln tentatives supprimées du journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>hookbench::Inspection</name>
    <message>
        <source>Copied the request as a cURL command, %1.</source>
        <translation>La requête a été copiée comme commande cURL, %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::LatencyView</name>
    <message>
        <source>How long attempts took</source>
        <translation>Durée des tentatives</translation>
    </message>
    <message>
        <source>No attempt of this run has ended yet.</source>
        <translation>Aucune tentative de cette exécution n’est encore terminée.</translation>
    </message>
    <message>
        <source>%1 attempts: p50 %2, p95 %3, p99 %4, longest %5</source>
        <extracomment>%1 a number of attempts, the others durations</extracomment>
        <translation>%1 tentatives&#x202f;: p50 %2, p95 %3, p99 %4, la plus longue %5</translation>
    </message>
    <message>
        <source>1 attempt: %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>1 tentative&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::LeftOutModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, omis</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <translation>&amp;Livrer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
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
        <translation>Type d’événement</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixLegend</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>inherited, on</source>
        <translation>hérité, activé</translation>
    </message>
    <message>
        <source>inherited, off</source>
        <translation>hérité, désactivé</translation>
    </message>
    <message>
        <source>asked for, kept out by a rule</source>
        <translation>demandé, exclu par une règle</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>champ inexistant</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>jamais envoyé</translation>
    </message>
    <message>
        <source>payload assumed</source>
        <translation>charge utile supposée</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixModel</name>
    <message>
        <source>Never sent: %1</source>
        <translation>Jamais envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1&#x202f;: activé</translation>
    </message>
    <message>
        <source>%1: on, but kept out by a rule</source>
        <translation>%1&#x202f;: activé, mais exclu par une règle</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1&#x202f;: désactivé</translation>
    </message>
    <message>
        <source>%1: inherited, on</source>
        <translation>%1&#x202f;: hérité, activé</translation>
    </message>
    <message>
        <source>%1: inherited, off</source>
        <translation>%1&#x202f;: hérité, désactivé</translation>
    </message>
    <message>
        <source>%1: on for every event type that does not set its own.</source>
        <translation>%1&#x202f;: activé pour chaque type d’événement sans réglage propre.</translation>
    </message>
    <message>
        <source>%1: off for every event type that does not set its own.</source>
        <translation>%1&#x202f;: désactivé pour chaque type d’événement sans réglage propre.</translation>
    </message>
    <message>
        <source>%1: Ordinavo&apos;s default, which is on in this design.</source>
        <translation>%1&#x202f;: valeur par défaut d’Ordinavo, activée dans ce projet.</translation>
    </message>
    <message>
        <source>%1: Ordinavo&apos;s default, which is off in this design.</source>
        <translation>%1&#x202f;: valeur par défaut d’Ordinavo, désactivée dans ce projet.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>%1 (payload assumed: nothing published shows it)</source>
        <translation>%1 (charge utile supposée&#x202f;: aucune publication ne la montre)</translation>
    </message>
    <message>
        <source>Subscription default</source>
        <translation>Défaut de l’abonnement</translation>
    </message>
    <message>
        <source>What every event type inherits that does not set its own.</source>
        <translation>Ce dont hérite chaque type d’événement sans réglage propre.</translation>
    </message>
    <message>
        <source>Customer context</source>
        <comment>heading of a narrow column</comment>
        <extracomment>Heading of a narrow column: as short as can be. A soft hyphen (U+00AD) is where a word may break.</extracomment>
        <translation>Contexte client</translation>
    </message>
    <message>
        <source>Contact details</source>
        <comment>heading of a narrow column</comment>
        <translation>Coordonnées du contact</translation>
    </message>
    <message>
        <source>Summary preview</source>
        <comment>heading of a narrow column</comment>
        <translation>Aperçu du résumé</translation>
    </message>
    <message>
        <source>Billing details</source>
        <comment>heading of a narrow column</comment>
        <translation>Détails de facturation</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <comment>heading of a narrow column</comment>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Secrets and API keys</source>
        <comment>heading of a narrow column</comment>
        <translation>Secrets et clés API</translation>
    </message>
    <message>
        <source>Target-level customer number</source>
        <comment>heading of a narrow column</comment>
        <translation>N° client de la cible</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixView</name>
    <message>
        <source>Payload matrix</source>
        <translation>Matrice des charges utiles</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Inherit (On)</source>
        <translation>Hériter (activé)</translation>
    </message>
    <message>
        <source>Inherit (Off)</source>
        <translation>Hériter (désactivé)</translation>
    </message>
    <message>
        <source>Inherit All Options</source>
        <translation>Hériter de toutes les options</translation>
    </message>
</context>
<context>
    <name>hookbench::OwnBodyDialog</name>
    <message>
        <source>%1, sent as they stand here, in UTF-8, and signed.</source>
        <translation>%1, envoyés tels quels, en UTF-8, et signés.</translation>
    </message>
    <message>
        <source>%1 of a file that this editor would change. They are sent as they are; typing here replaces them.</source>
        <translation>%1 d’un fichier que cet éditeur modifierait. Ils sont envoyés tels quels&#x202f;; saisir ici les remplace.</translation>
    </message>
    <message>
        <source>Body From a File</source>
        <translation>Corps depuis un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has more than %2. Choose a smaller file.</source>
        <translation>%1 dépasse %2. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>Own Body</source>
        <translation>Corps propre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>The body to send, for example {&quot;eventType&quot;: &quot;visit_report.approved&quot;}</source>
        <translation>Le corps à envoyer, par exemple {&quot;eventType&quot;: &quot;visit_report.approved&quot;}</translation>
    </message>
    <message>
        <source>From File…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hookbench::PayloadPanel</name>
    <message>
        <source>The last change left this payload as it was.</source>
        <translation>La dernière modification n’a pas changé cette charge utile.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <extracomment>%1 is &quot;+84 bytes · 5 lines added&quot;, %2 is &quot;Contact details on&quot;</extracomment>
        <translation>%1 par «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 by undoing “%2”</source>
        <translation>%1 par l’annulation de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>one assumed field</source>
        <translation>un champ supposé</translation>
    </message>
    <message numerus="yes">
        <source>%n assumed fields</source>
        <translation>
            <numerusform>%n champ supposé</numerusform>
            <numerusform>%n champs supposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Store Secret…</source>
        <translation>Enregistrer le secret…</translation>
    </message>
    <message>
        <source>Only the body is signed. The headers with timestamp, event id, event type and delivery id are not covered: a receiver compares them with the body, and takes freshness from occurredAt and from deduplication by event id as well.</source>
        <translation>Seul le corps est signé. Les en-têtes contenant l’horodatage, l’identifiant d’événement, le type d’événement et l’identifiant de livraison ne sont pas couverts&#x202f;: un récepteur les compare avec le corps et vérifie aussi la fraîcheur à l’aide d’occurredAt et de la déduplication par identifiant d’événement.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s scheme, for comparison: the timestamp and the body are signed. Event id, event type and delivery id in the headers are not covered.</source>
        <translation>Ce n’est pas le schéma d’Ordinavo, à titre de comparaison&#x202f;: l’horodatage et le corps sont signés. L’identifiant d’événement, le type d’événement et l’identifiant de livraison dans les en-têtes ne sont pas couverts.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s scheme, for comparison: event id, timestamp and body are signed.</source>
        <translation>Ce n’est pas le schéma d’Ordinavo, à titre de comparaison&#x202f;: l’identifiant d’événement, l’horodatage et le corps sont signés.</translation>
    </message>
    <message>
        <source>signed sample payload, as it would be sent</source>
        <translation>charge utile d’exemple signée</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>HTTP Message</source>
        <translation>Message HTTP</translation>
    </message>
    <message>
        <source>String to Sign</source>
        <translation>Chaîne à signer</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy exactly the bytes of this tab</source>
        <translation>Copier exactement les octets de cet onglet</translation>
    </message>
    <message>
        <source>Verification Code</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>hookbench::PlanModel</name>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>after the first attempt of %1</source>
        <translation>après la première tentative de %1</translation>
    </message>
    <message>
        <source>%1 after the first attempt of %2</source>
        <translation>%1 après la première tentative de %2</translation>
    </message>
    <message>
        <source>when %1 has ended</source>
        <translation>quand %1 est terminée</translation>
    </message>
    <message>
        <source>%1 after %2 has ended</source>
        <translation>%1 après la fin de %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
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
        <translation>nº</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>hookbench::PlanPanel</name>
    <message>
        <source>This cannot be sent</source>
        <translation>Ceci ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <comment>a summary; a number of deliveries</comment>
        <translation>%1 Les %2 premières sont listées.</translation>
    </message>
    <message>
        <source>Planned deliveries</source>
        <translation>Livraisons prévues</translation>
    </message>
</context>
<context>
    <name>hookbench::PolicyBox</name>
    <message>
        <source>When and how often is tried again. Ordinavo publishes no retry rules, so all of it is assumed. Now: %1 over %2.</source>
        <translation>Quand et combien de fois on réessaie. Ordinavo ne publie pas de règles, tout est supposé. Maintenant&#x202f;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>Règle de réessai</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Ordinavo publishes no retry rules; whatever is chosen here is an assumption.</source>
        <translation>Ordinavo ne publie pas de règles de réessai&#x202f;; tout choix ici est une supposition.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the delays, the jitter and what each status code does; load and save policies</source>
        <translation>Modifier les attentes, la gigue et l’effet de chaque code&#x202f;; charger et enregistrer des règles</translation>
    </message>
    <message>
        <source>Edit the retry policy</source>
        <translation>Modifier la règle de réessai</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Délai en secondes</translation>
    </message>
    <message>
        <source>How long one attempt may take in all. Ordinavo does not publish its timeout; 15 s is assumed.</source>
        <translation>Durée totale permise d’une tentative. Ordinavo ne publie pas son délai&#x202f;; 15 s sont supposées.</translation>
    </message>
</context>
<context>
    <name>hookbench::PolicyEditor</name>
    <message>
        <source>%1: “%2” cannot be read. %3</source>
        <extracomment>%1: the field&apos;s caption; %2: what was typed; %3: what can stand there</extracomment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas lisible. %3</translation>
    </message>
    <message>
        <source>Durations are written like 250ms, 5s, 5m, 2h or 1d.</source>
        <translation>Les durées s’écrivent comme 250ms, 5s, 5m, 2h ou 1d.</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln attempts. Take some delays away.</source>
        <translation>
            <numerusform>%1&#x202f;: plus de %Ln tentative. Retirez des attentes.</numerusform>
            <numerusform>%1&#x202f;: plus de %Ln tentatives. Retirez des attentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status codes are written like 429, 502-504.</source>
        <translation>Les codes s’écrivent comme 429, 502-504.</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 tentative</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 over %3 without jitter. All of it is assumed: Ordinavo publishes no retry rules. Changes count at once.</source>
        <translation>%1&#x202f;: %2 sur %3 sans gigue. Tout est supposé&#x202f;: Ordinavo ne publie pas de règles de réessai. Les modifications comptent aussitôt.</translation>
    </message>
    <message>
        <source>Load Retry Policy</source>
        <translation>Charger une règle de réessai</translation>
    </message>
    <message>
        <source>Retry policies (*.json);;All files (*)</source>
        <translation>Règles de réessai (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save Retry Policy</source>
        <translation>Enregistrer la règle de réessai</translation>
    </message>
    <message>
        <source>Retry Policy</source>
        <translation>Règle de réessai</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>Attentes entre les tentatives</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Timeout of an attempt</source>
        <translation>Délai d’une tentative</translation>
    </message>
    <message>
        <source>Statuses that stop</source>
        <translation>Codes qui arrêtent</translation>
    </message>
    <message>
        <source>Statuses whose Retry-After counts</source>
        <translation>Codes dont Retry-After compte</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>Retry-After le plus long</translation>
    </message>
    <message>
        <source>Statuses that throttle</source>
        <translation>Codes qui ralentissent</translation>
    </message>
    <message>
        <source>Disable after</source>
        <translation>Désactiver après</translation>
    </message>
    <message>
        <source>Waits after the end of attempt 1, 2, …: 5s, 5m, 2h. None: one attempt.</source>
        <translation>Attentes après la fin de la tentative 1, 2, …&#x202f;: 5s, 5m, 2h. Aucune&#x202f;: une tentative.</translation>
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
        <translation>De combien chaque attente varie au hasard</translation>
    </message>
    <message>
        <source>After one of these nothing more is tried; for example 400-403, 404</source>
        <translation>Après l’un d’eux, plus rien n’est tenté&#x202f;; par exemple 400-403, 404</translation>
    </message>
    <message>
        <source>After one of these the wait is what Retry-After asks for</source>
        <translation>Après l’un d’eux, l’attente est celle que Retry-After demande</translation>
    </message>
    <message>
        <source>The longest wait that Retry-After can ask for</source>
        <translation>La plus longue attente que Retry-After puisse demander</translation>
    </message>
    <message>
        <source>410 disables the receiver</source>
        <translation>410 désactive le récepteur</translation>
    </message>
    <message>
        <source>After one of these nothing of the run goes to the receiver until the wait is over</source>
        <translation>Après l’un d’eux, rien de l’exécution ne va au récepteur avant la fin de l’attente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> exhausted in a row</source>
        <comment>behind a number of deliveries</comment>
        <translation> abandonnées d’affilée</translation>
    </message>
    <message>
        <source>How many exhausted deliveries in a row disable the receiver</source>
        <translation>Combien de livraisons abandonnées d’affilée désactivent le récepteur</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 Correct it, or press Escape to close without it.</source>
        <translation>%1 Corrigez, ou appuyez sur Échap pour fermer sans cette valeur.</translation>
    </message>
    <message>
        <source>%1: “%2” is too long; it can be %3 at most.</source>
        <extracomment>%1: the field&apos;s caption; %2: what was typed; %3: a duration</extracomment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» est trop long&#x202f;; %3 au maximum.</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceivedDelegate</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>hors séquence</translation>
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
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Out of order: request %1 brought the later event %2 before.</source>
        <extracomment>%1 is the number of a request, %2 a short event id</extracomment>
        <translation>Dans le désordre : la requête %1 a déjà apporté l’événement plus récent %2.</translation>
    </message>
    <message>
        <source>Answered %1 by script.</source>
        <extracomment>%1 is an answer of a script: 202, half 200</extracomment>
        <translation>Réponse %1 selon le script.</translation>
    </message>
</context>
<context>
    <name>hookbench::Receiver</name>
    <message>
        <source>The receiver has no secret to verify with. Choose one, then start it again.</source>
        <translation>Le récepteur n’a pas de secret pour la vérification. Choisissez-en un, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on 127.0.0.1:%1: %2. Choose another port.</source>
        <translation>Le récepteur ne peut pas écouter sur 127.0.0.1:%1&#x202f;: %2. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sans effet</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverBox</name>
    <message>
        <source>built-in receiver</source>
        <translation>récepteur intégré</translation>
    </message>
    <message>
        <source>the subscription&apos;s receiver</source>
        <translation>le récepteur de l’abonnement</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>déjà utilisé</translation>
    </message>
    <message>
        <source>The built-in receiver is not listening. Start it, or enter the URL of another receiver.</source>
        <translation>Le récepteur intégré n’est pas à l’écoute. Démarrez-le ou saisissez l’URL d’un autre récepteur.</translation>
    </message>
    <message>
        <source>Receiver URL</source>
        <translation>URL du récepteur</translation>
    </message>
    <message>
        <source>Where the delivery goes: the built-in receiver, or any URL</source>
        <translation>Destination de la livraison&#x202f;: le récepteur intégré ou n’importe quelle URL</translation>
    </message>
    <message>
        <source>http:// or https:// URL of a receiver</source>
        <translation>URL http:// ou https:// d’un récepteur</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverPanel</name>
    <message>
        <source>What the Receiver Saw</source>
        <translation>Ce que le récepteur a vu</translation>
    </message>
    <message>
        <source>What the built-in receiver saw</source>
        <translation>Ce que le récepteur intégré a vu</translation>
    </message>
    <message>
        <source>Deliveries go elsewhere now. This list sees the built-in receiver only.</source>
        <translation>Les livraisons vont désormais ailleurs. Cette liste ne voit que le récepteur intégré.</translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>The built-in receiver checks the signature of each request and tells duplicates by their event id. What it made of them stands here.</source>
        <translation>Le récepteur intégré vérifie la signature de chaque requête et reconnaît les doublons à leur identifiant d’événement. Le résultat s’affiche ici.</translation>
    </message>
    <message>
        <source>Only the built-in receiver reports here</source>
        <translation>Seul le récepteur intégré rend compte ici</translation>
    </message>
    <message>
        <source>Of another receiver only its answer is known. Choose the built-in receiver to see both sides of a delivery.</source>
        <translation>D’un autre récepteur, seule la réponse est connue. Choisissez le récepteur intégré pour voir les deux côtés d’une livraison.</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverSettingsPopup</name>
    <message>
        <source>200 always</source>
        <translation>Toujours 200</translation>
    </message>
    <message>
        <source>500 twice, then 200</source>
        <translation>500 deux fois, puis 200</translation>
    </message>
    <message>
        <source>429 with Retry-After 30, then 200</source>
        <translation>429 avec Retry-After 30, puis 200</translation>
    </message>
    <message>
        <source>No answer, then 200</source>
        <translation>Aucune réponse, puis 200</translation>
    </message>
    <message>
        <source>200 after 20 seconds, then at once</source>
        <translation>200 après 20 secondes, puis aussitôt</translation>
    </message>
    <message>
        <source>Connection reset, then closed, then 200</source>
        <translation>Connexion réinitialisée, puis fermée, puis 200</translation>
    </message>
    <message>
        <source>Half an answer, then 200</source>
        <translation>Une demi-réponse, puis 200</translation>
    </message>
    <message>
        <source>A redirect</source>
        <translation>Une redirection</translation>
    </message>
    <message>
        <source>410, which ends the subscription</source>
        <translation>410, qui met fin à l’abonnement</translation>
    </message>
    <message>
        <source>Answers %1, and goes on with the last one. A delivery takes effect when its answer is a 2xx, even one that comes late or cut off.</source>
        <translation>Répond %1, et continue avec la dernière. Une livraison prend effet quand sa réponse est un 2xx, même tardif ou tronqué.</translation>
    </message>
    <message>
        <source>How the Built-In Receiver Behaves</source>
        <translation>Comportement du récepteur intégré</translation>
    </message>
    <message>
        <source>A&amp;nswers:</source>
        <translation>&amp;Réponses :</translation>
    </message>
    <message>
        <source>A status, or one of timeout, close, reset, half, wrong-length, slow, garbage; x3 repeats it. Behind a semicolon: retry-after=30, delay=2s, location=URL, status=503. The next one after a comma.</source>
        <translation>Un statut, ou timeout, close, reset, half, wrong-length, slow, garbage ; x3 le répète. Après un point-virgule : retry-after=30, delay=2s, location=URL, status=503. La suivante après une virgule.</translation>
    </message>
    <message>
        <source>What the receiver answers</source>
        <translation>Ce que répond le récepteur</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Exemples</translation>
    </message>
    <message>
        <source>&amp;Tells duplicates:</source>
        <translation>Reconnaît les &amp;doublons :</translation>
    </message>
    <message>
        <source>&amp;Refuses timestamps older than</source>
        <translation>Re&amp;fuse les horodatages de plus de</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>How many minutes old a timestamp may be</source>
        <translation>Âge maximal d’un horodatage en minutes</translation>
    </message>
    <message>
        <source>Re&amp;ceives by:</source>
        <translation>Re&amp;çoit par :</translation>
    </message>
</context>
<context>
    <name>hookbench::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>file name, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
</context>
<context>
    <name>hookbench::RedeliveryDialog</name>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>Relivrer</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant d&apos;événement</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>&amp;Le même</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>&amp;Fresh</source>
        <translation>&amp;Actuel</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>A&amp;ncien</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>As it was s&amp;ent</source>
        <translation>Tel qu&apos;&amp;envoyé</translation>
    </message>
    <message>
        <source>As the &amp;design makes it now</source>
        <translation>Tel que le &amp;projet le fait maintenant</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>Envoyer &amp;à</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, sent at %2</source>
        <extracomment>%1 an event type, %2 a time of day</extracomment>
        <translation>%1, envoyé à %2</translation>
    </message>
</context>
<context>
    <name>hookbench::RetentionDialog</name>
    <message>
        <source>What the Log Keeps</source>
        <translation>Ce que le journal conserve</translation>
    </message>
    <message>
        <source>Older attempts, and the oldest of too many, are deleted for good: now, and whenever Hookbench starts.</source>
        <translation>Les tentatives plus anciennes, et les plus anciennes en trop, sont supprimées définitivement : maintenant, et à chaque démarrage de Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Tentatives</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Delete and Keep to It</source>
        <translation>Supprimer et s&apos;y tenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hookbench::RunTabs</name>
    <message>
        <source>Save Picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Saved the picture as %1.</source>
        <translation>L’image est enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What If</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>The run as it went: attempts, waits, duplicates</source>
        <translation>L’exécution telle qu’elle fut&#x202f;: tentatives, attentes, doublons</translation>
    </message>
    <message>
        <source>The whole schedule for answers that you write; nothing is sent</source>
        <translation>Tout le calendrier pour les réponses que vous écrivez&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>What sending now would send</source>
        <translation>Ce qui serait envoyé maintenant</translation>
    </message>
    <message>
        <source>How long the attempts of the run took</source>
        <translation>Durée des tentatives de l’exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Encore rien d’envoyé</translation>
    </message>
    <message>
        <source>Send signs the payload that the page Design shows and delivers it as the composer says. Every attempt then stands here in its time, and below with every byte that went out and came back.</source>
        <translation>Envoyer signe le contenu que montre la page Projet et le livre comme réglé en haut. Chaque tentative figure alors ici à son heure, et plus bas avec chaque octet parti et revenu.</translation>
    </message>
    <message>
        <source>%1 was not written: a picture is SVG or PNG. Choose a name that ends in .svg or .png.</source>
        <extracomment>%1 the path that was chosen</extracomment>
        <translation>%1 n’a pas été écrit&#x202f;: une image est en SVG ou PNG. Choisissez un nom qui se termine par .svg ou .png.</translation>
    </message>
    <message>
        <source>%1 was not written: it is there already. Choose that name to replace it.</source>
        <translation>%1 n’a pas été écrit&#x202f;: ce fichier existe déjà. Choisissez ce nom pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretDialog</name>
    <message>
        <source>Store Secret</source>
        <translation>Enregistrer le secret</translation>
    </message>
    <message>
        <source>The design keeps only the name and a fingerprint. The value goes into the system keychain or, where there is none, stays in memory until Hookbench ends.</source>
        <translation>Le projet ne conserve que le nom et une empreinte. La valeur va dans le trousseau du système ou, s’il n’y en a pas, reste en mémoire jusqu’à la fermeture de Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This name stands for the public sample secret.</source>
        <translation>Ce nom désigne le secret d’exemple public.</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLoader</name>
    <message>
        <source>Looking for the secret “%1”.</source>
        <translation>Recherche du secret «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hookbench::Sender</name>
    <message>
        <source>The plan is empty: there is nothing to send.</source>
        <translation>Le plan est vide&#x202f;: il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>The speed must be a factor from 1 to 1,000,000.</source>
        <translation>La vitesse doit être un facteur de 1 à 1&#x202f;000&#x202f;000.</translation>
    </message>
</context>
<context>
    <name>hookbench::SequenceBox</name>
    <message>
        <source>All Probes</source>
        <extracomment>on a button that drops a menu of things made wrong on purpose</extracomment>
        <translation>Toutes les sondes</translation>
    </message>
    <message>
        <source>1 Probe</source>
        <translation>1 sonde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Probes</source>
        <translation>
            <numerusform>%Ln sonde</numerusform>
            <numerusform>%Ln sondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Body…</source>
        <translation>Corps…</translation>
    </message>
    <message>
        <source>Body: %1…</source>
        <translation>Corps&#x202f;: %1…</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Quoi envoyer</translation>
    </message>
    <message>
        <source>What the run is to show: one delivery, duplicates, a wrong order, a burst, attacks</source>
        <translation>Ce que l’exécution doit montrer&#x202f;: une livraison, des doublons, un mauvais ordre, une rafale, des attaques</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>before the number of copies: × 3</extracomment>
        <translation>× </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source> events</source>
        <comment>behind the size of a burst</comment>
        <translation> événements</translation>
    </message>
    <message>
        <source>Events of the burst</source>
        <translation>Événements de la rafale</translation>
    </message>
    <message>
        <source> per s</source>
        <translation> par s</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>How many events begin in a second; 0 sends as fast as it goes</source>
        <translation>Combien d’événements commencent par seconde&#x202f;; 0 envoie aussi vite que possible</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> à la fois</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>How many connections the burst uses; they are kept and used again</source>
        <translation>Combien de connexions la rafale utilise&#x202f;; elles sont gardées et réutilisées</translation>
    </message>
    <message>
        <source> min old</source>
        <translation> min d’âge</translation>
    </message>
    <message>
        <source>Age of the event in minutes</source>
        <translation>Âge de l’événement en minutes</translation>
    </message>
    <message>
        <source>How long before the sending the event occurred; the attempt itself is fresh</source>
        <translation>Combien de temps avant l’envoi l’événement est survenu&#x202f;; la tentative elle-même est fraîche</translation>
    </message>
    <message>
        <source>What is made wrong; each is an attack probe that a good receiver refuses</source>
        <translation>Ce qui est rendu faux&#x202f;; chacune est une sonde d’attaque qu’un bon récepteur refuse</translation>
    </message>
    <message>
        <source>Attack probes</source>
        <translation>Sondes d’attaque</translation>
    </message>
    <message>
        <source>Write the body or take it from a file; any bytes, signed like every other</source>
        <translation>Écrire le corps ou le prendre d’un fichier&#x202f;; n’importe quels octets, signés comme les autres</translation>
    </message>
    <message>
        <source>Own body</source>
        <translation>Corps propre</translation>
    </message>
    <message>
        <source>How often each event goes out: same event id, same bytes</source>
        <translation>Combien de fois chaque événement part&#x202f;: même identifiant, mêmes octets</translation>
    </message>
</context>
<context>
    <name>hookbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtrer par nom ou par touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>The window did not get as far as the next picture in time.</source>
        <translation>La fenêtre n’est pas parvenue à temps à l’image suivante.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Toggled contact details of %1. %2 The payload has %3 bytes now, %4 more than before:</source>
        <translation>Coordonnées du contact de %1 basculées. %2 La charge utile compte maintenant %3 octets, soit %4 de plus qu’avant&#x202f;:</translation>
    </message>
    <message>
        <source>The receiver did not make of the delivery what it should.</source>
        <translation>Le récepteur n’a pas traité la livraison comme il le devait.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Attempt %1 to %2 was answered %3. %4 The receiver: %5.</source>
        <translation>La tentative %1 vers %2 a reçu %3. %4 Le récepteur&#x202f;: %5.</translation>
    </message>
</context>
<context>
    <name>hookbench::SimulationModel</name>
    <message>
        <source>Event id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>#</source>
        <translation>nº</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Wait before it</source>
        <translation>Attente avant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Delivered by attempt %1, %2 after the first began.</source>
        <translation>Livrée à la tentative %1, %2 après le début de la première.</translation>
    </message>
    <message>
        <source>Attempt %1 disables the receiver, %2 after the first began.</source>
        <translation>La tentative %1 désactive le récepteur, %2 après le début de la première.</translation>
    </message>
    <message>
        <source>Given up after attempt %1, %2 after the first began.</source>
        <translation>Abandonnée après la tentative %1, %2 après le début de la première.</translation>
    </message>
    <message>
        <source>1 attempt. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.</source>
        <extracomment>%1 and the following are numbers of deliveries</extracomment>
        <translation>1 tentative. Livraisons&#x202f;: livrées %1, abandonnées %2, désactivées %3, annulées %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.</source>
        <translation>
            <numerusform>%Ln tentative. Livraisons&#x202f;: livrées %1, abandonnées %2, désactivées %3, annulées %4.</numerusform>
            <numerusform>%Ln tentatives. Livraisons&#x202f;: livrées %1, abandonnées %2, désactivées %3, annulées %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::StatusBar</name>
    <message>
        <source>Policy findings</source>
        <translation>Constats de politique</translation>
    </message>
    <message>
        <source>Assumptions in force: nothing is published about these</source>
        <translation>Hypothèses en vigueur&#x202f;: rien n’est publié à leur sujet</translation>
    </message>
    <message>
        <source>Built-in receiver not listening</source>
        <translation>Le récepteur intégré n’est pas à l’écoute</translation>
    </message>
    <message>
        <source>Built-in receiver not listening: %1</source>
        <translation>Le récepteur intégré n’est pas à l’écoute&#x202f;: %1</translation>
    </message>
    <message>
        <source>Built-in receiver listening on %1, the usual port was taken</source>
        <translation>Récepteur intégré à l’écoute sur %1, le port habituel étant occupé</translation>
    </message>
    <message>
        <source>Built-in receiver listening on %1</source>
        <translation>Récepteur intégré à l’écoute sur %1</translation>
    </message>
    <message>
        <source>No policy findings</source>
        <translation>Aucun constat de politique</translation>
    </message>
    <message>
        <source>1 policy finding</source>
        <translation>1 constat de politique</translation>
    </message>
    <message numerus="yes">
        <source>%n policy findings</source>
        <translation>
            <numerusform>%n constat de politique</numerusform>
            <numerusform>%n constats de politique</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is blocked until the errors are resolved.</source>
        <translation>L’envoi est bloqué tant que les erreurs ne sont pas résolues.</translation>
    </message>
    <message>
        <source>Assumptions in force: %L1</source>
        <translation>Hypothèses en vigueur&#x202f;: %L1</translation>
    </message>
    <message>
        <source>Options are set per subscription: this design needs one subscription</source>
        <translation>Les options sont définies par abonnement&#x202f;: ce projet nécessite un abonnement</translation>
    </message>
    <message numerus="yes">
        <source>Options are set per subscription: this design needs %n subscriptions</source>
        <translation>
            <numerusform>Les options sont définies par abonnement&#x202f;: ce projet nécessite %n abonnement</numerusform>
            <numerusform>Les options sont définies par abonnement&#x202f;: ce projet nécessite %n abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is where the receiver listens, %2 how it behaves: answers 500×2, then 200 · by event id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hookbench::StoreSecret</name>
    <message>
        <source>The secret “%1” is kept in the system keychain.</source>
        <translation>Le secret «&#x202f;%1&#x202f;» est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>No system keychain answers, so the secret “%1” is kept in memory and forgotten when Hookbench ends.</source>
        <translation>Aucun trousseau système ne répond&#x202f;; le secret «&#x202f;%1&#x202f;» est donc gardé en mémoire et oublié à la fermeture de Hookbench.</translation>
    </message>
    <message>
        <source>Change Secret</source>
        <translation>Modifier le secret</translation>
    </message>
</context>
<context>
    <name>hookbench::SubscriptionSettings</name>
    <message>
        <source>Rename the subscription</source>
        <translation>Renommer l’abonnement</translation>
    </message>
    <message>
        <source>Change the source system</source>
        <translation>Modifier le système source</translation>
    </message>
    <message>
        <source>Mark as a billing endpoint</source>
        <translation>Marquer comme point d’accès de facturation</translation>
    </message>
    <message>
        <source>Unmark as a billing endpoint</source>
        <translation>Ne plus marquer comme point d’accès de facturation</translation>
    </message>
    <message>
        <source>Change the receiver URL</source>
        <translation>Modifier l’URL du récepteur</translation>
    </message>
    <message>
        <source>Refer to the secret “%1”</source>
        <translation>Faire référence au secret «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Subscription “%1”</source>
        <translation>Abonnement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (not in this sample)</source>
        <translation>%1 (absent de ces données d’exemple)</translation>
    </message>
    <message>
        <source>The public sample secret: anybody can sign with it. Enter a name of your own to store a secret under it.</source>
        <translation>Le secret d’exemple public&#x202f;: n’importe qui peut signer avec. Saisissez un nom de votre choix pour y enregistrer un secret.</translation>
    </message>
    <message>
        <source>The design holds this name only. The value stays on this machine.</source>
        <translation>Le projet ne contient que ce nom. La valeur reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Receiver URL</source>
        <translation>URL du récepteur</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>récepteur intégré</translation>
    </message>
    <message>
        <source>Source system, whose external ids are sent</source>
        <translation>Système source dont les identifiants externes sont envoyés</translation>
    </message>
    <message>
        <source>Subscribed event types</source>
        <translation>Types d’événement de l’abonnement</translation>
    </message>
    <message>
        <source>Billing endpoint</source>
        <translation>Point d’accès de facturation</translation>
    </message>
    <message>
        <source>Asking for billing details anywhere else blocks sending and exporting.</source>
        <translation>Demander les détails de facturation ailleurs bloque l’envoi et l’exportation.</translation>
    </message>
    <message>
        <source>Signing secret, by name</source>
        <translation>Secret de signature, par nom</translation>
    </message>
    <message>
        <source>Store Secret…</source>
        <translation>Enregistrer le secret…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a subscription to the design</source>
        <translation>Ajouter un abonnement au projet</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add a copy of this subscription to the design</source>
        <translation>Ajouter une copie de cet abonnement au projet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this subscription from the design</source>
        <translation>Supprimer cet abonnement du projet</translation>
    </message>
</context>
<context>
    <name>hookbench::TimelineModel</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <extracomment>%1 a number, %2 a status or kind of failure, %3 the decision</extracomment>
        <translation>Tentative %1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>At %1 UTC, %2 after the begin, took %3</source>
        <extracomment>%1 a time of day, %2 a span of time since the run began, %3 how long the attempt took</extracomment>
        <translation>À %1 UTC, %2 après le début, durée %3</translation>
    </message>
    <message>
        <source>Next attempt after %1 (with jitter between %2 and %3)</source>
        <extracomment>spans of time</extracomment>
        <translation>Prochaine tentative après %1 (avec la gigue entre %2 et %3)</translation>
    </message>
    <message>
        <source>Disabled after attempt %1</source>
        <translation>Désactivé après la tentative %1</translation>
    </message>
    <message>
        <source>Cancelled during attempt %1</source>
        <translation>Annulé pendant la tentative %1</translation>
    </message>
    <message>
        <source>Cancelled after attempt %1</source>
        <translation>Annulé après la tentative %1</translation>
    </message>
</context>
<context>
    <name>hookbench::TimelinePanel</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>True to scale: a wait of two hours is 1440 times as long as one of five seconds</source>
        <translation>À l’échelle&#x202f;: une attente de deux heures est 1440 fois plus longue qu’une attente de cinq secondes</translation>
    </message>
    <message>
        <source>Show more of the time (-)</source>
        <translation>Montrer plus de temps (-)</translation>
    </message>
    <message>
        <source>Show less of the time, but larger (+)</source>
        <translation>Montrer moins de temps, en plus grand (+)</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>Save the timeline as a picture, SVG or PNG</source>
        <translation>Enregistrer la chronologie en image, SVG ou PNG</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>Chronologie de l’exécution</translation>
    </message>
    <message>
        <source>Timeline of the run as a table</source>
        <translation>Chronologie de l’exécution en tableau</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingView</name>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 TLSv1.3, %2 the name of a cipher</extracomment>
        <translation>%1 avec %2</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsDialog</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The exception needs a host with its port, for example hooks.example.com:443.</source>
        <translation>L’exception demande un hôte avec son port, par exemple hooks.example.com:443.</translation>
    </message>
    <message>
        <source>The exception needs the certificate&apos;s SHA-256 fingerprint, 64 hexadecimal digits. The tab TLS of a failed attempt shows it.</source>
        <translation>L’exception demande l’empreinte SHA-256 du certificat, 64 chiffres hexadécimaux. L’onglet TLS d’une tentative échouée la montre.</translation>
    </message>
    <message>
        <source>%1, until %2 UTC, SHA-256 %3</source>
        <extracomment>%1: host and port; %2: a date and time; %3: a fingerprint</extracomment>
        <translation>%1, jusqu’au %2 UTC, SHA-256 %3</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autorités propres</translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation>Fichier PEM&#x202f;; vide&#x202f;: celles du système</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file; empty: none</source>
        <translation>Fichier PEM&#x202f;; vide&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the certificate&apos;s file</source>
        <translation>Fichier PEM&#x202f;; vide&#x202f;: elle est dans le fichier du certificat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>%1: Client key</extracomment>
        <translation>Choisir un fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>for this session only; it is not stored</source>
        <translation>pour cette session seulement&#x202f;; il n’est pas enregistré</translation>
    </message>
    <message>
        <source>Exceptions: certificates that are accepted for one host although they do not verify, until the end of a day.</source>
        <translation>Exceptions&#x202f;: certificats acceptés pour un hôte bien qu’ils ne se vérifient pas, jusqu’à la fin d’un jour.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>hôte:port</translation>
    </message>
    <message>
        <source>Host and port of the exception</source>
        <translation>Hôte et port de l’exception</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>Empreinte SHA-256 du certificat</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>Dernier jour de l’exception</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsView</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sans TLS</translation>
    </message>
    <message>
        <source>The request went over plain HTTP: whoever is on the way can read it.</source>
        <translation>La requête est passée en HTTP non chiffré : quiconque se trouve sur le trajet peut la lire.</translation>
    </message>
    <message>
        <source>accepted by an exception</source>
        <translation>accepté par une exception</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>pas de négociation</translation>
    </message>
    <message>
        <source>Receiver&apos;s certificate</source>
        <translation>Certificat du récepteur</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>Émetteur %1</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>expiré depuis %Ln jour</numerusform>
            <numerusform>expiré depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>If you know this certificate, trust it for %1 alone, until a day:</source>
        <extracomment>%1 a host with its port</extracomment>
        <translation>Si vous connaissez ce certificat, faites-lui confiance pour %1 seulement, jusqu&apos;à un jour :</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Trust until</source>
        <translation>Confiance jusqu&apos;au</translation>
    </message>
    <message>
        <source>Nothing was sent. Over plain HTTP, whoever is on the way could read it.</source>
        <translation>Rien n’a été envoyé. En HTTP non chiffré, quiconque se trouve sur le chemin pourrait le lire.</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatIfPanel</name>
    <message>
        <source>Three failures, then throttled, then delivered</source>
        <translation>Trois échecs, puis ralentie, puis livrée</translation>
    </message>
    <message>
        <source>Down for good: every attempt times out</source>
        <translation>Hors service&#x202f;: chaque tentative expire</translation>
    </message>
    <message>
        <source>Overloaded: 503 with Retry-After 2 minutes, twice</source>
        <translation>Surchargé&#x202f;: 503 avec Retry-After 2 minutes, deux fois</translation>
    </message>
    <message>
        <source>Retry-After of a week: the cap counts</source>
        <translation>Retry-After d’une semaine&#x202f;: le plafond compte</translation>
    </message>
    <message>
        <source>Unsubscribed: 410</source>
        <translation>Désabonné&#x202f;: 410</translation>
    </message>
    <message>
        <source>Restarting: reset, closed, then delivered</source>
        <translation>Redémarrage&#x202f;: réinitialisée, fermée, puis livrée</translation>
    </message>
    <message>
        <source>Always broken: 500</source>
        <translation>Toujours en panne&#x202f;: 500</translation>
    </message>
    <message>
        <source>Simulated are the first %1 deliveries. Nothing is sent.</source>
        <translation>Sont simulées les %1 premières livraisons. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Simulated; nothing is sent.</source>
        <translation>Simulé&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an example: what it shows, then how it is written</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The receiver answers</source>
        <translation>Le récepteur répond</translation>
    </message>
    <message>
        <source>Answers of the receiver</source>
        <translation>Réponses du récepteur</translation>
    </message>
    <message>
        <source>Answers in their order, the last one repeats: a status, timeout, close, reset, half, slow or garbage; x3 repeats, ;retry-after=30 and ;delay=2s qualify.</source>
        <translation>Réponses dans l’ordre, la dernière se répète&#x202f;: un statut, timeout, close, reset, half, slow ou garbage&#x202f;; x3 répète, ;retry-after=30 et ;delay=2s précisent.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Simulated attempts</source>
        <translation>Tentatives simulées</translation>
    </message>
    <message>
        <source>Nothing simulated yet</source>
        <translation>Encore rien de simulé</translation>
    </message>
    <message>
        <source>Write what the receiver answers: the whole schedule stands here at once. Nothing is sent.</source>
        <translation>Écrivez ce que répond le récepteur&#x202f;: tout le calendrier est aussitôt ici. Rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>hookbench::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Begins a new design.</source>
        <translation>Commence un nouveau projet.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a design file.</source>
        <translation>Ouvre un fichier de projet.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Design</source>
        <translation>Ouvrir le projet d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Opens the design that shows what Hookbench does.</source>
        <translation>Ouvre le projet qui montre ce que fait Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves the design to its file.</source>
        <translation>Enregistre le projet dans son fichier.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Saves the design to another file.</source>
        <translation>Enregistre le projet dans un autre fichier.</translation>
    </message>
    <message>
        <source>&amp;Load Catalogue File…</source>
        <translation>&amp;Charger un fichier de catalogue…</translation>
    </message>
    <message>
        <source>Takes event types and fields from a file of your own.</source>
        <translation>Reprend les types d’événement et les champs d’un fichier de votre choix.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes Hookbench.</source>
        <translation>Ferme Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Takes the last change to the design back.</source>
        <translation>Annule la dernière modification du projet.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>Rétablit la modification annulée.</translation>
    </message>
    <message>
        <source>&amp;Find Action or Event…</source>
        <translation>Rec&amp;hercher une action ou un événement…</translation>
    </message>
    <message>
        <source>Finds an action or an event type by some of its letters.</source>
        <translation>Trouve une action ou un type d’événement à partir de quelques lettres.</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <comment>page</comment>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Shows the payload matrix and the signed sample payload.</source>
        <translation>Affiche la matrice des charges utiles et la charge utile d’exemple signée.</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <comment>page</comment>
        <translation>&amp;Livrer</translation>
    </message>
    <message>
        <source>Shows deliveries and what the receiver made of them.</source>
        <translation>Affiche les livraisons et ce que le récepteur en a fait.</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>Affiche la fenêtre dans cette langue.</translation>
    </message>
    <message>
        <source>Changes the window&apos;s colours.</source>
        <translation>Change les couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>appearance</comment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Shows all text a step larger.</source>
        <translation>Affiche tout le texte un cran plus grand.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Shows all text a step smaller.</source>
        <translation>Affiche tout le texte un cran plus petit.</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Shows all text in the platform&apos;s size.</source>
        <translation>Affiche tout le texte à la taille de la plateforme.</translation>
    </message>
    <message>
        <source>&amp;Policy Findings</source>
        <translation>Constats de &amp;politique</translation>
    </message>
    <message>
        <source>Lists what the payload policy has to say about the design.</source>
        <translation>Énumère ce que la politique des charges utiles trouve à dire du projet.</translation>
    </message>
    <message>
        <source>&amp;Assumptions in Force</source>
        <translation>&amp;Hypothèses en vigueur</translation>
    </message>
    <message>
        <source>Lists what the payloads rest on although nothing is published about it.</source>
        <translation>Énumère ce sur quoi reposent les charges utiles bien que rien ne soit publié à ce sujet.</translation>
    </message>
    <message>
        <source>Store Se&amp;cret…</source>
        <translation>Enregistrer le se&amp;cret…</translation>
    </message>
    <message>
        <source>Keeps the signing secret of this subscription.</source>
        <translation>Conserve le secret de signature de cet abonnement.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lists every action with its shortcut.</source>
        <translation>Énumère toutes les actions avec leur raccourci.</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>À &amp;propos de Hookbench</translation>
    </message>
    <message>
        <source>Tells the version and the licence.</source>
        <translation>Indique la version et la licence.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <comment>page</comment>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Shows the specs and documents of the design, and writes them.</source>
        <translation>Affiche les spécifications et documents du projet, et les écrit.</translation>
    </message>
</context>
<context>
    <name>hookbench::WindowDialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications apportées à «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>Sans enregistrement, les modifications effectuées depuis le dernier enregistrement sont perdues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Overwriting replaces what the other program wrote. Saving under another name keeps both.</source>
        <translation>Écraser remplace ce que l’autre programme a écrit. Enregistrer sous un autre nom conserve les deux.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Hookbench designs (*.hookbench)</source>
        <translation>Projets Hookbench (*.hookbench)</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Images (*.svg *.png)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>%1 a kind of file, CSV; %2 its suffix, csv</extracomment>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>hookbench::WireView</name>
    <message>
        <source>Characters that are not text are written as \x… or \u{…}.</source>
        <translation>Les caractères qui ne sont pas du texte sont écrits \x… ou \u{…}.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Seuls les premiers %1 sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln lines are shown.</source>
        <translation>
            <numerusform>Seule la première ligne est affichée.</numerusform>
            <numerusform>Seules les %Ln premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not JSON and is shown as it is.</source>
        <translation>Le corps n’est pas du JSON et est affiché tel quel.</translation>
    </message>
    <message>
        <source>Head %1, body %2.</source>
        <translation>Tête %1, corps %2.</translation>
    </message>
    <message>
        <source>Head %1, body %2, of which the first %3 were kept.</source>
        <translation>Tête %1, corps %2, dont les premiers %3 ont été conservés.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The body as it was on the wire</source>
        <translation>Le corps tel qu’il a été transmis</translation>
    </message>
    <message>
        <source>The body as indented JSON</source>
        <translation>Le corps en JSON indenté</translation>
    </message>
    <message>
        <source>The body&apos;s bytes in hexadecimal</source>
        <translation>Les octets du corps en hexadécimal</translation>
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
        <translation>Ouvrir le projet d’exemple.</translation>
    </message>
    <message>
        <source>Keep settings and recovery in FILE and beside it.</source>
        <translation>Conserver les paramètres et la récupération dans FILE et à côté.</translation>
    </message>
    <message>
        <source>Do the main job, write pictures of both pages to DIR, and quit.</source>
        <translation>Exécuter la tâche principale, écrire des images des deux pages dans DIR et quitter.</translation>
    </message>
    <message>
        <source>Do the main job without a display, tell about it, write pictures to DIR, and quit.</source>
        <translation>Exécuter la tâche principale sans affichage, en rendre compte, écrire des images dans DIR et quitter.</translation>
    </message>
    <message>
        <source>Workbench for the webhooks of Ordinavo.</source>
        <translation>Atelier pour les webhooks d’Ordinavo.</translation>
    </message>
    <message>
        <source>The design to open.</source>
        <translation>Le projet à ouvrir.</translation>
    </message>
    <message>
        <source>Only one design can be opened.</source>
        <translation>Un seul projet peut être ouvert.</translation>
    </message>
</context>
</TS>
