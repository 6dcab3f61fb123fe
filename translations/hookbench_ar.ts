<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Redirects are not followed, since a redirected POST loses its body. Use the final URL as the receiver.</source>
        <translation>لا تُتبَع عمليات إعادة التوجيه، لأن طلب POST المعاد توجيهه يفقد متنه. استخدم عنوان URL النهائي بوصفه المستقبِل.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Compare the secret on both sides, and check that it signs the raw body bytes.</source>
        <translation>رفض المستقبِل الطلب. قارن السر على الجانبين، وتحقق من أنه يوقّع بايتات المتن الخام.</translation>
    </message>
    <message>
        <source>There is no receiver for POST at this path. Check the URL&apos;s path.</source>
        <translation>لا يوجد مستقبِل لطلبات POST على هذا المسار. تحقق من مسار عنوان URL.</translation>
    </message>
    <message>
        <source>410 says that the receiver is gone for good. Remove the subscription, or correct the URL.</source>
        <translation>يعني 410 أن المستقبِل أزيل نهائيًا. أزل الاشتراك أو صحّح عنوان URL.</translation>
    </message>
    <message>
        <source>The receiver asks to wait. Look for Retry-After in its answer.</source>
        <translation>يطلب المستقبِل الانتظار. ابحث عن Retry-After في رده.</translation>
    </message>
    <message>
        <source>The receiver failed while it handled the request. Look into its log.</source>
        <translation>أخفق المستقبِل أثناء معالجة الطلب. راجع سجله.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Its answer may say why.</source>
        <translation>رفض المستقبِل الطلب. قد يذكر رده السبب.</translation>
    </message>
</context>
<context>
    <name>AnswerScript</name>
    <message>
        <source>The answers cannot be read at character %1, &quot;%2&quot;: %3.</source>
        <extracomment>%1 is a number, %2 a piece of what the user wrote, %3 what is wrong with it</extracomment>
        <translation>تتعذر قراءة الردود عند الحرف %1، &quot;%2&quot;: %3.</translation>
    </message>
    <message>
        <source>an answer is repeated 1 to %1 times</source>
        <translation>يتكرر الرد من 1 إلى %1 مرة</translation>
    </message>
    <message>
        <source>the answer says twice how often it is repeated</source>
        <translation>يذكر الرد عدد مرات تكراره مرتين</translation>
    </message>
    <message>
        <source>an answer is a status from 100 to 599, 999, or one of %1</source>
        <extracomment>%1 lists words such as timeout, close, reset</extracomment>
        <translation>الرد حالة من 100 إلى 599، أو 999، أو واحد من %1</translation>
    </message>
    <message>
        <source>behind a semicolon stands retry-after=30, delay=2s, location=URL or status=500</source>
        <translation>بعد الفاصلة المنقوطة يأتي retry-after=30 أو delay=2s أو location=URL أو status=500</translation>
    </message>
    <message>
        <source>this kind of answer has no head that could say so</source>
        <translation>ليس لهذا النوع من الردود رأس يمكن أن يقول ذلك</translation>
    </message>
    <message>
        <source>a header takes visible ASCII characters only</source>
        <translation>لا يقبل الترويس إلا محارف ASCII مرئية</translation>
    </message>
    <message>
        <source>half, slow and wrong-length take a status from 100 to 599, or 999</source>
        <translation>تقبل half وslow وwrong-length حالة من 100 إلى 599 أو 999</translation>
    </message>
    <message>
        <source>an answer that never comes has no delay</source>
        <translation>الرد الذي لا يصل أبدًا لا تأخير له</translation>
    </message>
    <message>
        <source>a delay is a number with its unit, at most 24 hours: 250ms, 2s, 1.5m</source>
        <translation>التأخير عدد مع وحدته، 24 ساعة على الأكثر: 250ms أو 2s أو 1.5m</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>علامة الاقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>a date with a comma stands in quotes, retry-after=&quot;Wed, 21 Oct 2026 07:28:00 GMT&quot;</source>
        <translation>التاريخ الذي فيه فاصلة يوضع بين علامتي اقتباس، retry-after=&quot;Wed, 21 Oct 2026 07:28:00 GMT&quot;</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>لا يوجد خيار --%1 هنا.</translation>
    </message>
    <message>
        <source>There is no option --%1 here. Did you mean --%2?</source>
        <translation>لا يوجد خيار --%1 هنا. هل تقصد --%2؟</translation>
    </message>
    <message>
        <source>--%1 takes one of these values: %2.</source>
        <translation>يقبل --%1 إحدى هذه القيم: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>There is no option %1 here; options begin with two dashes.</source>
        <translation>لا يوجد خيار %1 هنا؛ تبدأ الخيارات بشرطتين.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>ورد --%1 مرتين.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>لا يقبل --%1 أي قيمة.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>يحتاج --%1 إلى قيمة: --%1 %2.</translation>
    </message>
    <message>
        <source>Everything that this command takes is an option; there is a word too many.</source>
        <translation>لا يقبل هذا الأمر سوى الخيارات؛ هناك كلمة زائدة.</translation>
    </message>
    <message>
        <source>This command takes only %1 besides its options; there is a word too many.</source>
        <translation>لا يقبل هذا الأمر إلى جانب خياراته سوى %1؛ هناك كلمة زائدة.</translation>
    </message>
</context>
<context>
    <name>AttemptClass</name>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>مُبطَّأ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
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
        <translation>معاينة API</translation>
    </message>
    <message>
        <source>All 24 events</source>
        <translation>جميع الأحداث (24)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>تقرير الزيارة</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>An inbound target was imported successfully.</source>
        <translation>استُورد هدف وارد بنجاح.</translation>
    </message>
    <message>
        <source>An inbound target was rejected.</source>
        <translation>رُفض هدف وارد.</translation>
    </message>
    <message>
        <source>An imported target was updated.</source>
        <translation>حُدِّث هدف مستورد.</translation>
    </message>
    <message>
        <source>An imported target was cancelled.</source>
        <translation>أُلغي هدف مستورد.</translation>
    </message>
    <message>
        <source>A target is scheduled as an appointment.</source>
        <translation>يُجدوَل هدف بوصفه موعدًا.</translation>
    </message>
    <message>
        <source>A target was completed.</source>
        <translation>أُنجز هدف.</translation>
    </message>
    <message>
        <source>A follow-up target was created.</source>
        <translation>أُنشئ هدف متابعة.</translation>
    </message>
    <message>
        <source>A route suggestion was created.</source>
        <translation>أُنشئ اقتراح مسار.</translation>
    </message>
    <message>
        <source>A route was published to an employee.</source>
        <translation>نُشر مسار لأحد الموظفين.</translation>
    </message>
    <message>
        <source>An appointment was scheduled.</source>
        <translation>جُدوِل موعد.</translation>
    </message>
    <message>
        <source>An employee starts an appointment.</source>
        <translation>يبدأ موظف موعدًا.</translation>
    </message>
    <message>
        <source>An employee completes an appointment.</source>
        <translation>يُنجز موظف موعدًا.</translation>
    </message>
    <message>
        <source>An employee reports a problem.</source>
        <translation>يُبلغ موظف عن مشكلة.</translation>
    </message>
    <message>
        <source>An appointment was cancelled.</source>
        <translation>أُلغي موعد.</translation>
    </message>
    <message>
        <source>A visit report was created.</source>
        <translation>أُنشئ تقرير زيارة.</translation>
    </message>
    <message>
        <source>A visit report was submitted.</source>
        <translation>قُدِّم تقرير زيارة.</translation>
    </message>
    <message>
        <source>A visit report is approved.</source>
        <translation>يُعتمد تقرير زيارة.</translation>
    </message>
    <message>
        <source>A visit report was rejected.</source>
        <translation>رُفض تقرير زيارة.</translation>
    </message>
    <message>
        <source>A report requires follow-up work.</source>
        <translation>يتطلب تقرير أعمال متابعة.</translation>
    </message>
    <message>
        <source>A problem was reported in a visit report.</source>
        <translation>أُبلغ عن مشكلة في تقرير زيارة.</translation>
    </message>
    <message>
        <source>A billable approved visit created a billing trigger event. It is not an invoice.</source>
        <translation>أنشأت زيارة معتمدة قابلة للفوترة حدثًا مُطلِقًا للفوترة. وهو ليس فاتورة.</translation>
    </message>
    <message>
        <source>The billing trigger event is ready for downstream processing.</source>
        <translation>الحدث المُطلِق للفوترة جاهز للمعالجة اللاحقة.</translation>
    </message>
    <message>
        <source>The billing trigger event was marked sent to an external system.</source>
        <translation>عُلِّم الحدث المُطلِق للفوترة بأنه أُرسل إلى نظام خارجي.</translation>
    </message>
    <message>
        <source>The billing trigger event failed downstream processing.</source>
        <translation>أخفقت المعالجة اللاحقة للحدث المُطلِق للفوترة.</translation>
    </message>
    <message>
        <source>Names the event: evt_ and a ULID. The same over all deliveries and attempts; receivers tell duplicates by it.</source>
        <translation>يسمّي الحدث: evt_ ثم ULID. وهو نفسه في كل عمليات التسليم والمحاولات؛ وبه تتعرّف المستقبِلات على المكرر.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>ما الذي حدث.</translation>
    </message>
    <message>
        <source>When it happened: ISO 8601, UTC, whole seconds.</source>
        <translation>وقت حدوثه: ISO 8601، بتوقيت UTC، بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>The tenant whose data it is.</source>
        <translation>المستأجر صاحب البيانات.</translation>
    </message>
    <message>
        <source>The system that sends it.</source>
        <translation>النظام الذي يرسله.</translation>
    </message>
    <message>
        <source>The version of the payload&apos;s format.</source>
        <translation>إصدار تنسيق الحمولة.</translation>
    </message>
    <message>
        <source>An API key of the tenant. Stands here to show that it is left out; the name is ours.</source>
        <translation>مفتاح API للمستأجر. يظهر هنا ليبيّن أنه مستبعَد؛ والاسم من وضعنا.</translation>
    </message>
    <message>
        <source>The secret that deliveries are signed with. Stands here to show that it is left out; the name is ours.</source>
        <translation>السر الذي تُوقَّع به عمليات التسليم. يظهر هنا ليبيّن أنه مستبعَد؛ والاسم من وضعنا.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the customer.</source>
        <translation>معرّف العميل لدى Ordinavo.</translation>
    </message>
    <message>
        <source>The customer&apos;s id in the subscription&apos;s source system.</source>
        <translation>معرّف العميل في النظام المصدر للاشتراك.</translation>
    </message>
    <message>
        <source>The customer number, taken from the customer record.</source>
        <translation>رقم العميل، مأخوذًا من سجل العميل.</translation>
    </message>
    <message>
        <source>The customer&apos;s name.</source>
        <translation>اسم العميل.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the location.</source>
        <translation>معرّف الموقع لدى Ordinavo.</translation>
    </message>
    <message>
        <source>The location&apos;s id in the subscription&apos;s source system.</source>
        <translation>معرّف الموقع في النظام المصدر للاشتراك.</translation>
    </message>
    <message>
        <source>The location&apos;s name.</source>
        <translation>اسم الموقع.</translation>
    </message>
    <message>
        <source>The city of the location.</source>
        <translation>مدينة الموقع.</translation>
    </message>
    <message>
        <source>Whether Ordinavo knows the location&apos;s coordinates. They are not sent themselves.</source>
        <translation>هل تعرف Ordinavo إحداثيات الموقع. أما الإحداثيات نفسها فلا تُرسَل.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the contact.</source>
        <translation>معرّف جهة الاتصال لدى Ordinavo.</translation>
    </message>
    <message>
        <source>The contact&apos;s id in the subscription&apos;s source system.</source>
        <translation>معرّف جهة الاتصال في النظام المصدر للاشتراك.</translation>
    </message>
    <message>
        <source>The contact&apos;s name as it is shown.</source>
        <translation>اسم جهة الاتصال كما يُعرَض.</translation>
    </message>
    <message>
        <source>The contact&apos;s role at the customer. Named as in the inbound contact.</source>
        <translation>دور جهة الاتصال لدى العميل. الاسم كما في جهة الاتصال الواردة.</translation>
    </message>
    <message>
        <source>The contact&apos;s email address. Named as in the inbound contact.</source>
        <translation>البريد الإلكتروني لجهة الاتصال. الاسم كما في جهة الاتصال الواردة.</translation>
    </message>
    <message>
        <source>The contact&apos;s telephone number. Named as in the inbound contact.</source>
        <translation>رقم هاتف جهة الاتصال. الاسم كما في جهة الاتصال الواردة.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the billing trigger event.</source>
        <translation>معرّف الحدث المُطلِق للفوترة لدى Ordinavo.</translation>
    </message>
    <message>
        <source>Where the billing trigger event stands. Only Pending is published; other values are assumed.</source>
        <translation>حالة الحدث المُطلِق للفوترة. المنشور هو Pending وحدها؛ والقيم الأخرى مفترَضة.</translation>
    </message>
    <message>
        <source>What created the billing trigger event.</source>
        <translation>ما الذي أنشأ الحدث المُطلِق للفوترة.</translation>
    </message>
    <message>
        <source>The visit report that created the billing trigger event.</source>
        <translation>تقرير الزيارة الذي أنشأ الحدث المُطلِق للفوترة.</translation>
    </message>
    <message>
        <source>The target of that visit report.</source>
        <translation>هدف تقرير الزيارة هذا.</translation>
    </message>
    <message>
        <source>The appointment of that visit report.</source>
        <translation>موعد تقرير الزيارة هذا.</translation>
    </message>
    <message>
        <source>When the billing trigger event was created: ISO 8601, UTC, whole seconds.</source>
        <translation>وقت إنشاء الحدث المُطلِق للفوترة: ISO 8601، بتوقيت UTC، بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the visit report.</source>
        <translation>معرّف تقرير الزيارة لدى Ordinavo.</translation>
    </message>
    <message>
        <source>The title of the visit report.</source>
        <translation>عنوان تقرير الزيارة.</translation>
    </message>
    <message>
        <source>Where the visit report stands. Only Approved is published; other values are assumed.</source>
        <translation>حالة تقرير الزيارة. المنشور هو Approved وحدها؛ والقيم الأخرى مفترَضة.</translation>
    </message>
    <message>
        <source>How the visit went. Only Successful is published; other values are assumed.</source>
        <translation>كيف جرت الزيارة. المنشور هو Successful وحدها؛ والقيم الأخرى مفترَضة.</translation>
    </message>
    <message>
        <source>Whether follow-up work is needed.</source>
        <translation>هل يلزم عمل متابعة.</translation>
    </message>
    <message>
        <source>Whether the visit can be billed. It says nothing about an amount.</source>
        <translation>هل يمكن فوترة الزيارة. ولا يدل ذلك على أي مبلغ.</translation>
    </message>
    <message>
        <source>Where billing of the visit stands. Only NotReady and Pending are published; other values are assumed. On billing events the billing option governs it (assumed).</source>
        <translation>حالة فوترة الزيارة. المنشور هو NotReady وPending فقط؛ والقيم الأخرى مفترَضة. وفي أحداث الفوترة يتحكم خيار الفوترة في هذا الحقل (مفترَض).</translation>
    </message>
    <message>
        <source>How many attachments the visit report has. They are not sent themselves.</source>
        <translation>عدد مرفقات تقرير الزيارة. أما المرفقات نفسها فلا تُرسَل.</translation>
    </message>
    <message>
        <source>Why the visit report was rejected, as a code.</source>
        <translation>سبب رفض تقرير الزيارة، على هيئة رمز.</translation>
    </message>
    <message>
        <source>The kind of problem, as a code.</source>
        <translation>نوع المشكلة، على هيئة رمز.</translation>
    </message>
    <message>
        <source>The beginning of the summary. The name and the length are assumed.</source>
        <translation>بداية الملخص. الاسم والطول مفترَضان.</translation>
    </message>
    <message>
        <source>The beginning of what the reviewer wrote. The name and the length are assumed.</source>
        <translation>بداية ما كتبه المراجِع. الاسم والطول مفترَضان.</translation>
    </message>
    <message>
        <source>The beginning of the problem&apos;s description. The name and the length are assumed.</source>
        <translation>بداية وصف المشكلة. الاسم والطول مفترَضان.</translation>
    </message>
    <message>
        <source>Notes for colleagues. Stands here to show that they are left out; the name is ours.</source>
        <translation>ملاحظات للزملاء. تظهر هنا لتبيّن أنها مستبعَدة؛ والاسم من وضعنا.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the appointment.</source>
        <translation>معرّف الموعد لدى Ordinavo.</translation>
    </message>
    <message>
        <source>Where the appointment stands.</source>
        <translation>حالة الموعد.</translation>
    </message>
    <message>
        <source>When the appointment should begin: ISO 8601, UTC, whole seconds.</source>
        <translation>وقت بدء الموعد المقرر: ISO 8601، بتوقيت UTC، بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>When the appointment should end: ISO 8601, UTC, whole seconds.</source>
        <translation>وقت انتهاء الموعد المقرر: ISO 8601، بتوقيت UTC، بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the employee who goes there.</source>
        <translation>معرّف الموظف الذي يذهب إلى هناك لدى Ordinavo.</translation>
    </message>
    <message>
        <source>When the employee started: ISO 8601, UTC, whole seconds.</source>
        <translation>وقت بدء الموظف: ISO 8601، بتوقيت UTC، بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>When the employee finished: ISO 8601, UTC, whole seconds.</source>
        <translation>وقت انتهاء الموظف: ISO 8601، بتوقيت UTC، بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>When the appointment was cancelled: ISO 8601, UTC, whole seconds.</source>
        <translation>وقت إلغاء الموعد: ISO 8601، بتوقيت UTC، بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>The beginning of what the employee reported. The name and the length are assumed.</source>
        <translation>بداية ما أبلغ عنه الموظف. الاسم والطول مفترَضان.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the target.</source>
        <translation>معرّف الهدف لدى Ordinavo.</translation>
    </message>
    <message>
        <source>The target&apos;s id in the subscription&apos;s source system.</source>
        <translation>معرّف الهدف في النظام المصدر للاشتراك.</translation>
    </message>
    <message>
        <source>The target&apos;s title.</source>
        <translation>عنوان الهدف.</translation>
    </message>
    <message>
        <source>Why the target was rejected, as a code.</source>
        <translation>سبب رفض الهدف، على هيئة رمز.</translation>
    </message>
    <message>
        <source>The beginning of the explanation. The name and the length are assumed.</source>
        <translation>بداية الشرح. الاسم والطول مفترَضان.</translation>
    </message>
    <message>
        <source>A customer number on the target. Never sent: customerNumber comes from the customer record.</source>
        <translation>رقم عميل على الهدف. لا يُرسَل أبدًا: إذ تأتي قيمة customerNumber من سجل العميل.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the route.</source>
        <translation>معرّف المسار لدى Ordinavo.</translation>
    </message>
    <message>
        <source>Where the route stands.</source>
        <translation>حالة المسار.</translation>
    </message>
    <message>
        <source>The day of the route.</source>
        <translation>يوم المسار.</translation>
    </message>
    <message>
        <source>Ordinavo&apos;s id of the employee who drives the route.</source>
        <translation>معرّف الموظف الذي يقود المسار لدى Ordinavo.</translation>
    </message>
    <message>
        <source>How many stops the route has.</source>
        <translation>عدد محطات المسار.</translation>
    </message>
    <message>
        <source>Connect v1, Webhooks; API preview, Webhooks</source>
        <translation>Connect v1، صفحة Webhooks؛ معاينة API، صفحة Webhooks</translation>
    </message>
    <message>
        <source>Connect v1, Webhooks</source>
        <translation>Connect v1، صفحة Webhooks</translation>
    </message>
    <message>
        <source>API preview, Webhooks</source>
        <translation>معاينة API، صفحة Webhooks</translation>
    </message>
    <message>
        <source>Connect v1, Billing Events; API preview, Webhooks</source>
        <translation>Connect v1، صفحة Billing Events؛ معاينة API، صفحة Webhooks</translation>
    </message>
    <message>
        <source>Trust page, Webhook privacy and payload control</source>
        <translation>صفحة الثقة، Webhook privacy and payload control</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>Connect v1, Billing Events</source>
        <translation>Connect v1، صفحة Billing Events</translation>
    </message>
    <message>
        <source>A visit with a reported problem and a rejected report. The ERP knows no id for the contact.</source>
        <translation>زيارة فيها مشكلة مُبلَّغ عنها وتقرير مرفوض. لا يعرف نظام ERP معرّفًا لجهة الاتصال.</translation>
    </message>
    <message>
        <source>Logistics ERP</source>
        <translation>نظام ERP للّوجستيات</translation>
    </message>
    <message>
        <source>Field CRM</source>
        <translation>نظام CRM الميداني</translation>
    </message>
    <message>
        <source>The records of the two published examples. The target has no id in the CRM.</source>
        <translation>سجلات المثالين المنشورين. ليس للهدف معرّف في نظام CRM.</translation>
    </message>
    <message>
        <source>Umlauts, Arabic, emoji, quotes, backslashes, markup and long free text. The CRM knows no id for the location.</source>
        <translation>أحرف ألمانية مشكولة ونص عربي ورموز تعبيرية وعلامات اقتباس وشرطات مائلة عكسية ووسوم ونص حر طويل. لا يعرف نظام CRM معرّفًا للموقع.</translation>
    </message>
</context>
<context>
    <name>CatalogueReader</name>
    <message>
        <source>the name of an object must have no dot</source>
        <translation>يجب ألا يحتوي اسم الكائن على نقطة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an envelope field and cannot be an object</source>
        <translation>«%1» هو اسم حقل من حقول المغلف ولا يمكن أن يكون كائنًا</translation>
    </message>
    <message>
        <source>an event type stands in a header and can only have ASCII characters</source>
        <translation>يرد نوع الحدث في ترويسة ولا يمكن أن يحتوي إلا على محارف ASCII</translation>
    </message>
    <message>
        <source>there is no family &quot;%1&quot; in &quot;families&quot;</source>
        <translation>لا توجد عائلة «%1» في «families»</translation>
    </message>
    <message>
        <source>there is no object &quot;%1&quot; in &quot;objects&quot;</source>
        <translation>لا يوجد كائن «%1» في «objects»</translation>
    </message>
    <message>
        <source>the event type &quot;%1&quot; has no field &quot;%2&quot;</source>
        <translation>ليس لنوع الحدث «%1» حقل «%2»</translation>
    </message>
    <message>
        <source>an event can only imply values of fields that come from a record</source>
        <translation>لا يمكن أن يقتضي الحدث إلا قيم حقول مأخوذة من سجل</translation>
    </message>
    <message>
        <source>the value does not have the type of the field &quot;%1&quot;</source>
        <translation>لا تطابق القيمة نوع الحقل «%1»</translation>
    </message>
    <message>
        <source>no event type is in the version &quot;%1&quot;</source>
        <translation>لا يوجد أي نوع حدث في الإصدار «%1»</translation>
    </message>
    <message>
        <source>the envelope field &quot;%1&quot; with the group always is missing in the version &quot;%2&quot;; receivers cannot do without it</source>
        <translation>حقل المغلف «%1» ذو المجموعة always غير موجود في الإصدار «%2»؛ لا يمكن للمستقبِلات الاستغناء عنه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never sent, and so is no preview of it</source>
        <translation>لا يُرسَل «%1» أبدًا، وكذلك لا تُرسَل أي معاينة له</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write one of: %2</source>
        <translation>«%1» غير معروف هنا؛ اكتب واحدًا مما يلي: %2</translation>
    </message>
    <message>
        <source>there is no catalogue version &quot;%1&quot; in &quot;versions&quot;</source>
        <translation>لا يوجد إصدار فهرس «%1» في «versions»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice; names must differ</source>
        <translation>ورد «%1» مرتين؛ يجب أن تختلف الأسماء</translation>
    </message>
    <message>
        <source>this list must not be empty</source>
        <translation>يجب ألا تكون هذه القائمة فارغة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an object; a field of it needs a dot and a name</source>
        <translation>«%1» كائن؛ يحتاج أي حقل منه إلى نقطة واسم</translation>
    </message>
    <message>
        <source>a path is a name, or an object, one dot and a name</source>
        <translation>المسار إما اسم، وإما كائن ونقطة واحدة واسم</translation>
    </message>
    <message>
        <source>the data class never and the groups internalNotes, secrets and targetCustomerNumber go together; one of the two is wrong</source>
        <translation>فئة البيانات never والمجموعات internalNotes وsecrets وtargetCustomerNumber متلازمة؛ أحد الأمرين خاطئ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never sent; its group is internalNotes or targetCustomerNumber</source>
        <translation>لا يُرسَل «%1» أبدًا؛ مجموعته internalNotes أو targetCustomerNumber</translation>
    </message>
    <message>
        <source>what is never sent is never sent in any family; give the field one group</source>
        <translation>ما لا يُرسَل أبدًا لا يُرسَل في أي عائلة؛ امنح الحقل مجموعة واحدة</translation>
    </message>
    <message>
        <source>the envelope can have eventId, eventType, occurredAt, tenantId, source, payloadVersion; &quot;%1&quot; is none of them</source>
        <translation>يمكن أن يحتوي المغلف على eventId, eventType, occurredAt, tenantId, source, payloadVersion؛ وليس «%1» أيًّا منها</translation>
    </message>
    <message>
        <source>envelope fields have the type string</source>
        <translation>حقول المغلف من النوع string</translation>
    </message>
    <message>
        <source>envelope fields have no origin of their own</source>
        <translation>ليس لحقول المغلف منشأ خاص بها</translation>
    </message>
    <message>
        <source>external ids and previews have the type string</source>
        <translation>المعرّفات الخارجية والمعاينات من النوع string</translation>
    </message>
    <message>
        <source>the member textFrom goes with the origin preview, and only with it</source>
        <translation>العضو textFrom يقترن بالمنشأ preview، وبه وحده</translation>
    </message>
    <message>
        <source>a text comes from a record: write an object, a dot and a name</source>
        <translation>يأتي النص من سجل: اكتب كائنًا ونقطة واسمًا</translation>
    </message>
    <message>
        <source>there is no event type &quot;%1&quot; in &quot;eventTypes&quot;</source>
        <translation>لا يوجد نوع حدث «%1» في «eventTypes»</translation>
    </message>
    <message>
        <source>the event type &quot;%1&quot; does not carry the object &quot;%2&quot;</source>
        <translation>لا يحمل نوع الحدث «%1» الكائن «%2»</translation>
    </message>
    <message>
        <source>the example does not have the field&apos;s type</source>
        <translation>لا يطابق المثال نوع الحقل</translation>
    </message>
    <message>
        <source>only fields of the group contactDetails can be extended ones</source>
        <translation>لا يمكن أن تكون الحقول موسّعة إلا إذا كانت من المجموعة contactDetails</translation>
    </message>
</context>
<context>
    <name>CertificateMaker</name>
    <message>
        <source>OpenSSL cannot make a certificate for the receiver: %1. Receive without TLS.</source>
        <translation>تعذّر على OpenSSL إنشاء شهادة للمستقبِل: %1. استقبل بدون TLS.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>لا يوجد أمر «%1». هل تقصد %2؟</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>انظر %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>الأمر غير موجود.</translation>
    </message>
    <message>
        <source>The command comes before its options.</source>
        <translation>يأتي الأمر قبل خياراته.</translation>
    </message>
</context>
<context>
    <name>CommonOptions</name>
    <message>
        <source>One of %1; %2 when it is not given.</source>
        <translation>واحد من %1؛ والقيمة %2 إذا لم يُحدَّد.</translation>
    </message>
    <message>
        <source>A design file, or the word sample for the design that comes along.</source>
        <translation>ملف تصميم، أو الكلمة sample للتصميم المرفق.</translation>
    </message>
    <message>
        <source>Id or name of the design&apos;s subscription; the first one when it is not given.</source>
        <translation>معرّف اشتراك التصميم أو اسمه؛ والأول إذا لم يُحدَّد.</translation>
    </message>
    <message>
        <source>The body&apos;s bytes; - reads the standard input.</source>
        <translation>بايتات المتن؛ و - يقرأ الدخل القياسي.</translation>
    </message>
    <message>
        <source>One of %1; only the first, the default, is Ordinavo&apos;s.</source>
        <translation>واحد من %1؛ الأول فقط، وهو الافتراضي، خاص بـ Ordinavo.</translation>
    </message>
    <message>
        <source>The event&apos;s id; a new one when it is not given.</source>
        <translation>معرّف الحدث؛ ومعرّف جديد إذا لم يُحدَّد.</translation>
    </message>
    <message>
        <source>The event&apos;s time, for example 2026-06-18T16:40:00Z; the current one when it is not given.</source>
        <translation>وقت الحدث، مثل 2026-06-18T16:40:00Z؛ والوقت الحالي إذا لم يُحدَّد.</translation>
    </message>
    <message>
        <source>A number that new ids follow from, for the same output every time.</source>
        <translation>رقم تُشتق منه المعرّفات الجديدة، للحصول على الخرج نفسه في كل مرة.</translation>
    </message>
    <message>
        <source>--now takes a time with its offset, for example 2026-06-18T16:40:00Z.</source>
        <translation>يقبل --now وقتًا مع فارقه الزمني، مثل 2026-06-18T16:40:00Z.</translation>
    </message>
    <message>
        <source>--id takes 1 to %1 visible ASCII characters, since it stands in a header.</source>
        <translation>يقبل --id من 1 إلى %1 من محارف ASCII المرئية، لأنه يرد في ترويسة.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to %1.</source>
        <translation>يقبل --seed عددًا صحيحًا من 0 إلى %1.</translation>
    </message>
    <message>
        <source>Cannot read the standard input: %1.</source>
        <translation>تتعذر قراءة الدخل القياسي: %1.</translation>
    </message>
    <message>
        <source>The standard input is larger than 64 MiB.</source>
        <translation>الدخل القياسي أكبر من 64 MiB.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Cannot write to the standard output: %1.</source>
        <translation>تتعذر الكتابة إلى الخرج القياسي: %1.</translation>
    </message>
</context>
<context>
    <name>CurlTransport</name>
    <message>
        <source>Nothing listens on %1. Start the receiver or check the port.</source>
        <translation>لا شيء يستمع على %1. شغّل المستقبِل أو تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the network.</source>
        <translation>يتعذر الوصول إلى %1: %2. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host. Use the name that it was made for, or renew it.</source>
        <translation>شهادة %1 مخصصة لمضيف آخر. استخدم الاسم الذي أُصدرت له، أو جدّدها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Check the certificate or the authorities that this computer trusts.</source>
        <translation>شهادة %1 غير موثوق بها: %2. تحقق من الشهادة أو من الجهات المصدِرة التي يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2. Check that this port speaks TLS.</source>
        <translation>تعذر إنشاء اتصال آمن مع %1: %2. تحقق من أن هذا المنفذ يستخدم TLS.</translation>
    </message>
    <message>
        <source>The name in %1 was not resolved within %2 s. Check the network&apos;s name service.</source>
        <translation>لم يُحلَّ الاسم الوارد في %1 خلال %2 ث. تحقق من خدمة الأسماء في الشبكة.</translation>
    </message>
    <message>
        <source>%1 did not take the connection within %2 s. Check the address and whether a firewall drops it.</source>
        <translation>لم يقبل %1 الاتصال خلال %2 ث. تحقق من العنوان ومما إذا كان جدار حماية يسقطه.</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2 s. Check that this port speaks TLS.</source>
        <translation>لم يُكمل %1 مصافحة TLS خلال %2 ث. تحقق من أن هذا المنفذ يستخدم TLS.</translation>
    </message>
    <message>
        <source>%1 did not read the whole request within %2 s. Check whether the receiver hangs.</source>
        <translation>لم يقرأ %1 الطلب كاملًا خلال %2 ث. تحقق مما إذا كان المستقبِل معلّقًا.</translation>
    </message>
    <message>
        <source>%1 took the request and did not answer within %2 s. Answer first and process afterwards, or raise the timeout.</source>
        <translation>قبل %1 الطلب ولم يردّ خلال %2 ث. ردّ أولًا ثم عالج لاحقًا، أو ارفع المهلة.</translation>
    </message>
    <message>
        <source>%1 began to answer and did not finish within %2 s. Look for what holds the answer up.</source>
        <translation>بدأ %1 الرد ولم يُكمله خلال %2 ث. ابحث عمّا يؤخر الرد.</translation>
    </message>
    <message>
        <source>The answer of %1 does not begin with a status line of HTTP/1.1. Check what listens on this port.</source>
        <translation>لا يبدأ ردّ %1 بسطر حالة HTTP/1.1. تحقق مما يستمع على هذا المنفذ.</translation>
    </message>
    <message>
        <source>The answer of %1 has two different Content-Length headers. Send one.</source>
        <translation>في ردّ %1 ترويستا Content-Length مختلفتان. أرسل واحدة فقط.</translation>
    </message>
    <message>
        <source>What %1 answered is not valid HTTP/1.1: %2. Check that an HTTP server listens on this port.</source>
        <translation>ما ردّ به %1 ليس HTTP/1.1 صالحًا: %2. تحقق من أن خادم HTTP يستمع على هذا المنفذ.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of the answer&apos;s head. Look into the receiver&apos;s log.</source>
        <translation>أغلق %1 الاتصال في منتصف رأس الرد. راجع سجل المستقبِل.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the answer&apos;s body. Check its Content-Length or chunks.</source>
        <translation>أغلق %1 الاتصال قبل نهاية متن الرد. تحقق من Content-Length أو من المقاطع (chunks).</translation>
    </message>
    <message>
        <source>The host %1 is not known. Check its spelling and the network.</source>
        <translation>المضيف %1 غير معروف. تحقق من كتابته ومن الشبكة.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Look into the receiver&apos;s log.</source>
        <translation>أغلق %1 الاتصال دون رد. راجع سجل المستقبِل.</translation>
    </message>
    <message>
        <source>%1 reset the connection. Look into the receiver&apos;s log, or for a proxy or firewall in between.</source>
        <translation>أعاد %1 تعيين الاتصال. راجع سجل المستقبِل، أو ابحث عن وكيل أو جدار حماية بينهما.</translation>
    </message>
    <message>
        <source>The head of the answer of %1 is larger than %2. Shorten its headers.</source>
        <translation>رأس رد %1 أكبر من %2. اختصر ترويساته.</translation>
    </message>
    <message>
        <source>The attempt was stopped.</source>
        <translation>أُوقفت المحاولة.</translation>
    </message>
    <message>
        <source>%1 is not an address that a delivery can go to: %2. Check its spelling.</source>
        <translation>%1 ليس عنوانًا يمكن توجيه تسليم إليه: %2. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be read. Choose a PEM file.</source>
        <translation>لا يمكن قراءة شهادة العميل %1. اختر ملف PEM.</translation>
    </message>
    <message>
        <source>The private key of the client certificate %1 cannot be used. Check its file and its password.</source>
        <translation>لا يمكن استخدام المفتاح الخاص لشهادة العميل %1. تحقق من ملفه وكلمة مروره.</translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be read. Choose a PEM file.</source>
        <translation>لا يمكن قراءة ملف جهات الشهادات %1. اختر ملف PEM.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate. Choose one for this receiver.</source>
        <translation>يطلب %1 شهادة عميل. اختر شهادة لهذا المستقبِل.</translation>
    </message>
    <message>
        <source>The Content-Length in the answer of %1 is not a number of bytes. Send the length of the body.</source>
        <translation>قيمة Content-Length في ردّ %1 ليست عددًا من البايتات. أرسل طول المتن.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>استُنفدت المحاولات</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
    <message>
        <source>Attack probe</source>
        <translation>محاولة هجوم تجريبية</translation>
    </message>
    <message>
        <source>Own body</source>
        <translation>متن خاص</translation>
    </message>
    <message>
        <source>Redelivery</source>
        <translation>إعادة تسليم</translation>
    </message>
    <message>
        <source>Attack probe: %1</source>
        <extracomment>%1 what is made wrong: No signature</extracomment>
        <translation>محاولة هجوم تجريبية: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryPlan</name>
    <message>
        <source>%1, once</source>
        <translation>%1، مرة واحدة</translation>
    </message>
    <message>
        <source>One event.</source>
        <translation>حدث واحد.</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; gets no event type of this catalogue version. Choose its event types, then send again.</source>
        <translation>لا يتلقى الاشتراك &quot;%1&quot; أي نوع أحداث من إصدار الفهرس هذا. اختر أنواع أحداثه ثم أعد الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%n event types, one event of each</source>
        <translation>
            <numerusform>لا نوع أحداث</numerusform>
            <numerusform>نوع أحداث واحد، حدث واحد</numerusform>
            <numerusform>نوعا أحداث، حدث من كل نوع</numerusform>
            <numerusform>%n أنواع أحداث، حدث من كل نوع</numerusform>
            <numerusform>%n نوع أحداث، حدث من كل نوع</numerusform>
            <numerusform>%n نوع أحداث، حدث من كل نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Event type %1 of %2.</source>
        <comment>number, how many</comment>
        <translation>نوع الحدث %1 من %2.</translation>
    </message>
    <message>
        <source>Duplicates need 2 to %1 copies.</source>
        <translation>تحتاج المكررات إلى نسختين حتى %1 نسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies at once of %1</source>
        <translation>
            <numerusform>لا نسخ من %1</numerusform>
            <numerusform>نسخة واحدة من %1 معًا</numerusform>
            <numerusform>نسختان من %1 معًا</numerusform>
            <numerusform>%n نسخ من %1 معًا</numerusform>
            <numerusform>%n نسخة من %1 معًا</numerusform>
            <numerusform>%n نسخة من %1 معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies in a row of %1</source>
        <translation>
            <numerusform>لا نسخ من %1</numerusform>
            <numerusform>نسخة واحدة من %1</numerusform>
            <numerusform>نسختان متتاليتان من %1</numerusform>
            <numerusform>%n نسخ متتالية من %1</numerusform>
            <numerusform>%n نسخة متتالية من %1</numerusform>
            <numerusform>%n نسخة متتالية من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 of %2, let go together with the others: same event id, same bytes.</source>
        <translation>النسخة %1 من %2، أُطلقت مع الأخريات: معرّف الحدث نفسه والبايتات نفسها.</translation>
    </message>
    <message>
        <source>Copy %1 of %2: same event id, same bytes.</source>
        <translation>النسخة %1 من %2: معرّف الحدث نفسه والبايتات نفسها.</translation>
    </message>
    <message>
        <source>%1, two events in the wrong order</source>
        <translation>%1، حدثان بترتيب خاطئ</translation>
    </message>
    <message>
        <source>The newer event, sent first.</source>
        <translation>الحدث الأحدث، أُرسل أولًا.</translation>
    </message>
    <message>
        <source>The older event of the same object, sent second. A receiver that compares occurredAt keeps what the newer one said.</source>
        <translation>الحدث الأقدم للكائن نفسه، أُرسل ثانيًا. المستقبِل الذي يقارن occurredAt يُبقي ما قاله الأحدث.</translation>
    </message>
    <message>
        <source>A late event needs an age of more than nothing and at most ten years.</source>
        <translation>يحتاج الحدث المتأخر إلى عمر أكبر من الصفر ولا يتجاوز عشر سنوات.</translation>
    </message>
    <message>
        <source>%1, late: it occurred at %2</source>
        <translation>%1، متأخر: وقع في %2</translation>
    </message>
    <message>
        <source>Occurred at %1, sent now with a fresh timestamp.</source>
        <translation>وقع في %1، ويُرسل الآن بطابع زمني حديث.</translation>
    </message>
    <message>
        <source>A burst has 1 to %1 events.</source>
        <translation>في الدفعة من حدث واحد إلى %1 حدث.</translation>
    </message>
    <message>
        <source>A burst has a rate from 0, as fast as it goes, to %1 events per second.</source>
        <translation>معدل الدفعة من 0، أي بأقصى سرعة، إلى %1 حدث في الثانية.</translation>
    </message>
    <message>
        <source>A burst uses 1 to %1 connections.</source>
        <translation>تستخدم الدفعة من اتصال واحد إلى %1 اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n events in a burst of %1</source>
        <translation>
            <numerusform>لا أحداث في دفعة %1</numerusform>
            <numerusform>حدث واحد في دفعة %1</numerusform>
            <numerusform>حدثان في دفعة %1</numerusform>
            <numerusform>%n أحداث في دفعة %1</numerusform>
            <numerusform>%n حدثًا في دفعة %1</numerusform>
            <numerusform>%n حدث في دفعة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n events of a burst.</source>
        <translation>
            <numerusform>من أحداث دفعة.</numerusform>
            <numerusform>الحدث الوحيد في دفعة.</numerusform>
            <numerusform>أحد حدثين في دفعة.</numerusform>
            <numerusform>واحد من %n أحداث في دفعة.</numerusform>
            <numerusform>واحد من %n حدثًا في دفعة.</numerusform>
            <numerusform>واحد من %n حدث في دفعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard Webhooks has no header for the event type, so it cannot differ from the body. Leave out wrong-event-type.</source>
        <translation>ليس في Standard Webhooks ترويس لنوع الحدث، فلا يمكن أن يخالف المتن. اترك wrong-event-type.</translation>
    </message>
    <message numerus="yes">
        <source>%n attack probes with %1</source>
        <translation>
            <numerusform>لا محاولات هجوم مع %1</numerusform>
            <numerusform>محاولة هجوم واحدة مع %1</numerusform>
            <numerusform>محاولتا هجوم مع %1</numerusform>
            <numerusform>%n محاولات هجوم مع %1</numerusform>
            <numerusform>%n محاولة هجوم مع %1</numerusform>
            <numerusform>%n محاولة هجوم مع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The right delivery, to compare with: a good receiver accepts it.</source>
        <translation>التسليم الصحيح للمقارنة: يقبله المستقبِل الجيد.</translation>
    </message>
    <message>
        <source>Attack probe, deliberately wrong: %1. A good receiver refuses it.</source>
        <translation>محاولة هجوم خاطئة عمدًا: %1. يرفضها المستقبِل الجيد.</translation>
    </message>
    <message>
        <source>The own body is empty. Enter the bytes to sign and send.</source>
        <translation>المتن الخاص فارغ. أدخل البايتات المراد توقيعها وإرسالها.</translation>
    </message>
    <message>
        <source>Own bytes, signed and sent as they are.</source>
        <translation>بايتات خاصة، تُوقّع وتُرسل كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>Own body, %n bytes</source>
        <translation>
            <numerusform>متن خاص، بلا بايتات</numerusform>
            <numerusform>متن خاص، بايت واحد</numerusform>
            <numerusform>متن خاص، بايتان</numerusform>
            <numerusform>متن خاص، %n بايتات</numerusform>
            <numerusform>متن خاص، %n بايتًا</numerusform>
            <numerusform>متن خاص، %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event type, one event of it</source>
        <translation>نوع أحداث واحد، حدث واحد</translation>
    </message>
    <message>
        <source>1 event in a burst of %1</source>
        <translation>حدث واحد في دفعة %1</translation>
    </message>
    <message>
        <source>1 attack probe with %1</source>
        <translation>محاولة هجوم واحدة مع %1</translation>
    </message>
    <message>
        <source>A reordered pair is sent 1 to %1 times.</source>
        <translation>يُرسل الزوج المعكوس من 1 إلى %1 مرة.</translation>
    </message>
    <message numerus="yes">
        <source>%1, two events in the wrong order, %n times</source>
        <comment>each event id so often</comment>
        <translation>
            <numerusform>%1، حدثان بترتيب خاطئ</numerusform>
            <numerusform>%1، حدثان بترتيب خاطئ، مرة واحدة</numerusform>
            <numerusform>%1، حدثان بترتيب خاطئ، مرتين</numerusform>
            <numerusform>%1، حدثان بترتيب خاطئ، %n مرات</numerusform>
            <numerusform>%1، حدثان بترتيب خاطئ، %n مرة</numerusform>
            <numerusform>%1، حدثان بترتيب خاطئ، %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The one event of a burst.</source>
        <translation>الحدث الوحيد في دفعة.</translation>
    </message>
    <message>
        <source>Own body, 1 byte</source>
        <translation>متن خاص، بايت واحد</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>ERP integration</source>
        <translation>تكامل ERP</translation>
    </message>
    <message>
        <source>Ordinavo (body)</source>
        <translation>Ordinavo (المتن)</translation>
    </message>
    <message>
        <source>timestamp.body (not Ordinavo&apos;s)</source>
        <translation>timestamp.body (ليس من Ordinavo)</translation>
    </message>
    <message>
        <source>Standard Webhooks (not Ordinavo&apos;s)</source>
        <translation>Standard Webhooks (ليس من Ordinavo)</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>%1 exists already. Save under another name, or replace it. Nothing was changed.</source>
        <translation>%1 موجود بالفعل. احفظ باسم آخر أو استبدله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 was changed by another program after it was read here. Save under another name, open it again, or replace it. Nothing was changed.</source>
        <translation>غيّر برنامج آخر %1 بعد قراءته هنا. احفظ باسم آخر أو افتحه من جديد أو استبدله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is open in another Hookbench. Save under another name, or close it there. Nothing was changed.</source>
        <translation>%1 مفتوح في نسخة أخرى من Hookbench. احفظ باسم آخر أو أغلقه هناك. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>DesignReader</name>
    <message>
        <source>this is not a Hookbench design, which is an object with a &quot;format&quot;</source>
        <translation>هذا ليس تصميم Hookbench، أي كائنًا يحتوي على «format»</translation>
    </message>
    <message>
        <source>&quot;format&quot; is %1, which no Hookbench has written; this one reads format %2</source>
        <translation>قيمة «format» هي %1، ولم يكتبها أي Hookbench؛ تقرأ هذه النسخة التنسيق %2</translation>
    </message>
    <message>
        <source>made by a newer Hookbench (format %1, this one reads %2); update Hookbench, nothing was changed</source>
        <translation>أُنشئ بنسخة أحدث من Hookbench (التنسيق %1، وهذه تقرأ %2)؛ حدّث Hookbench، لم يتغير شيء</translation>
    </message>
    <message>
        <source>there is no option %1; the options are %2</source>
        <translation>لا يوجد خيار %1؛ الخيارات هي %2</translation>
    </message>
    <message>
        <source>an event type must be text, like &quot;visit_report.approved&quot;</source>
        <translation>يجب أن يكون نوع الحدث نصًا، مثل «visit_report.approved»</translation>
    </message>
    <message>
        <source>%1 stands twice in this list</source>
        <translation>ورد %1 مرتين في هذه القائمة</translation>
    </message>
    <message>
        <source>a justification must be an object in braces</source>
        <translation>يجب أن يكون التبرير كائنًا بين قوسين معقوصين</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a URL that begins with http:// or https:// and names a host</source>
        <translation>يجب أن يكون «%1» عنوان URL يبدأ بـ http:// أو https:// ويسمّي مضيفًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a user name or password, which a design must not; take it out of the URL</source>
        <translation>يحتوي «%1» على اسم مستخدم أو كلمة مرور، ولا يجوز ذلك في تصميم؛ أزله من عنوان URL</translation>
    </message>
    <message>
        <source>a design names secrets and never holds their values; take &quot;value&quot; out and keep the secret in the keychain</source>
        <translation>يسمّي التصميم الأسرار ولا يحتوي على قيمها أبدًا؛ أزل «value» واحفظ السر في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>a design needs at least one subscription in &quot;subscriptions&quot;</source>
        <translation>يحتاج التصميم إلى اشتراك واحد على الأقل في «subscriptions»</translation>
    </message>
    <message>
        <source>a subscription must be an object in braces</source>
        <translation>يجب أن يكون الاشتراك كائنًا بين قوسين معقوصين</translation>
    </message>
    <message>
        <source>two subscriptions have the id &quot;%1&quot;; give one another id</source>
        <translation>لاشتراكين المعرّف «%1»؛ امنح أحدهما معرّفًا آخر</translation>
    </message>
    <message>
        <source>&quot;catalogue&quot; must not be empty</source>
        <translation>يجب ألا يكون «catalogue» فارغًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>يجب أن يكون «%1» نصًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>«%1» مفقود هنا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty</source>
        <translation>يجب ألا يكون «%1» فارغًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>يجب أن يكون «%1» إما true أو false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>يجب أن يكون «%1» عددًا صحيحًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object in braces</source>
        <translation>يجب أن يكون «%1» كائنًا بين قوسين معقوصين</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in brackets</source>
        <translation>يجب أن يكون «%1» قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2; it is one of %3</source>
        <translation>لا يمكن أن يكون «%1» هو %2؛ القيم الممكنة هي %3</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>Source system of the external ids</source>
        <translation>النظام المصدر للمعرّفات الخارجية</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Payload version</source>
        <translation>إصدار الحمولة</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>أنواع الأحداث</translation>
    </message>
    <message>
        <source>Billing endpoint</source>
        <translation>نقطة نهاية للفوترة</translation>
    </message>
    <message>
        <source>Billing webhook feature of the tenant</source>
        <translation>ميزة webhook الفوترة لدى المستأجر</translation>
    </message>
    <message>
        <source>Signature scheme</source>
        <translation>مخطط التوقيع</translation>
    </message>
    <message>
        <source>This document says what Ordinavo&apos;s webhooks send to this receiver: which events, which fields, why each of them is in or out, how deliveries are signed, and what the receiver has to do. The same design gives the same document; it holds no secret and no real data, and its examples are signed with a public sample secret.</source>
        <translation>يبيّن هذا المستند ما ترسله خطافات الويب (webhooks) الخاصة بـ Ordinavo إلى هذا المستقبِل: أيّ الأحداث وأيّ الحقول، ولماذا يُدرج كلٌّ منها أو يُستبعد، وكيف تُوقَّع عمليات التسليم، وما على المستقبِل فعله. التصميم نفسه يعطي المستند نفسه؛ ولا يحتوي على أيّ سرّ ولا بيانات حقيقية، وأمثلته موقَّعة بسرّ نموذجي علني.</translation>
    </message>
    <message>
        <source>Every statement carries a mark that says how it is known.</source>
        <translation>تحمل كلّ عبارة علامة تبيّن مصدر معرفتها.</translation>
    </message>
    <message>
        <source>%1: Ordinavo states it.</source>
        <translation>%1: تصرّح به Ordinavo.</translation>
    </message>
    <message>
        <source>%1: only a published example shows it.</source>
        <translation>%1: لا يظهر إلا في مثال منشور.</translation>
    </message>
    <message>
        <source>%1: nothing is published; this design works with an assumption until Ordinavo answers. All assumptions stand under the open questions.</source>
        <translation>%1: لم يُنشر شيء؛ يعمل هذا التصميم بافتراض إلى أن تجيب Ordinavo. جميع الافتراضات مدرجة ضمن الأسئلة المفتوحة.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of this translation</comment>
        <extracomment>Not shown: the language that this is translated into, as in HTML&apos;s lang: en, de, fr, ar.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Webhook payload specification</source>
        <translation>مواصفات حمولات خطافات الويب</translation>
    </message>
    <message>
        <source>in</source>
        <comment>state of an option or a field</comment>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>out</source>
        <comment>state of an option or a field</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Why it is on</source>
        <translation>سبب تشغيله</translation>
    </message>
    <message>
        <source>No justification is recorded.</source>
        <translation>لم يُسجَّل أيّ مبرّر.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>ما يُخبر به</translation>
    </message>
    <message>
        <source>Name known from</source>
        <translation>مصدر الاسم</translation>
    </message>
    <message>
        <source>Payload known from</source>
        <translation>مصدر الحمولة</translation>
    </message>
    <message>
        <source>Payload matrix</source>
        <translation>مصفوفة الحمولة</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لا يُرسل أبدًا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Event types and fields</source>
        <translation>أنواع الأحداث والحقول</translation>
    </message>
    <message>
        <source>Envelope of every event</source>
        <translation>غلاف كلّ حدث</translation>
    </message>
    <message>
        <source>contact persons of customers, employees</source>
        <translation>جهات الاتصال لدى العملاء والموظفون</translation>
    </message>
    <message>
        <source>whoever the text names</source>
        <translation>كلّ من يذكره النص</translation>
    </message>
    <message>
        <source>does not apply: nothing is sent</source>
        <translation>لا ينطبق: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>all event types</source>
        <translation>جميع أنواع الأحداث</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>فئة البيانات</translation>
    </message>
    <message>
        <source>Data subjects</source>
        <translation>أصحاب البيانات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>to be filled in: no justification is recorded in the design</source>
        <translation>يُستكمل: لا يوجد مبرّر مسجَّل في التصميم</translation>
    </message>
    <message>
        <source>Article 30(1)</source>
        <translation>المادة 30، الفقرة 1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What this design says</source>
        <translation>ما يقوله هذا التصميم</translation>
    </message>
    <message>
        <source>to be filled in by the controller</source>
        <translation>يستكمله المراقب</translation>
    </message>
    <message>
        <source>Purposes of the processing</source>
        <translation>أغراض المعالجة</translation>
    </message>
    <message>
        <source>Categories of data subjects and of personal data</source>
        <translation>فئات أصحاب البيانات والبيانات الشخصية</translation>
    </message>
    <message>
        <source>to be filled in: depends on where the receiver stands</source>
        <translation>يُستكمل: يتوقف على مكان المستقبِل</translation>
    </message>
    <message>
        <source>to be filled in: the receiver deletes under its own policies</source>
        <translation>يُستكمل: يمحو المستقبِل وفق سياساته الخاصة</translation>
    </message>
    <message>
        <source>Payload options limit what is sent; deliveries are signed; the receiver verifies, refuses stale deliveries and processes each event once; transport by HTTPS (assumed).</source>
        <translation>تحدّ خيارات الحمولة مما يُرسل؛ وعمليات التسليم موقَّعة؛ ويتحقق المستقبِل ويرفض عمليات التسليم القديمة ويعالج كلّ حدث مرة واحدة؛ والنقل عبر HTTPS (افتراض).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Subscriptions to create</source>
        <translation>الاشتراكات المطلوب إنشاؤها</translation>
    </message>
    <message>
        <source>Ordinavo sets payload options per subscription. This design differs between event types, so it takes these subscriptions, all to the same receiver:</source>
        <translation>تضبط Ordinavo خيارات الحمولة لكلّ اشتراك. يختلف هذا التصميم بين أنواع الأحداث، لذا يلزم إنشاء هذه الاشتراكات، وكلّها إلى المستقبِل نفسه:</translation>
    </message>
    <message>
        <source>Ordinavo sets payload options per subscription. This design needs one:</source>
        <translation>تضبط Ordinavo خيارات الحمولة لكلّ اشتراك. يحتاج هذا التصميم إلى اشتراك واحد:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Options that are on</source>
        <translation>الخيارات المُشغَّلة</translation>
    </message>
    <message>
        <source>Open questions for Ordinavo</source>
        <translation>أسئلة مفتوحة إلى Ordinavo</translation>
    </message>
    <message>
        <source>What is not published, and what this design assumes until it is answered.</source>
        <translation>ما لم يُنشر، وما يفترضه هذا التصميم إلى حين الإجابة.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Assumed until then</source>
        <translation>المفترض حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Data minimisation and record of processing</source>
        <translation>تقليل البيانات وسجلّ المعالجة</translation>
    </message>
    <message>
        <source>Whoever signs agrees to what is sent, why, and what the receiver has to do.</source>
        <translation>من يوقّع يوافق على ما يُرسل وسببه وما على المستقبِل فعله.</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>heading of the column that people sign in</extracomment>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Receiver&apos;s developer</source>
        <translation>مطوّر المستقبِل</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>The event; equals eventId in the body.</source>
        <translation>الحدث؛ يساوي eventId في المتن.</translation>
    </message>
    <message>
        <source>The event type; equals eventType in the body.</source>
        <translation>نوع الحدث؛ يساوي eventType في المتن.</translation>
    </message>
    <message>
        <source>This delivery.</source>
        <translation>عملية التسليم هذه.</translation>
    </message>
    <message>
        <source>A time in UTC as ISO 8601, not Unix time.</source>
        <translation>وقت بالتوقيت العالمي وفق ISO 8601، وليس وقت Unix.</translation>
    </message>
    <message>
        <source>The signature over the body.</source>
        <translation>توقيع المتن.</translation>
    </message>
    <message>
        <source>The version of headers and signature.</source>
        <translation>إصدار الترويسات والتوقيع.</translation>
    </message>
    <message>
        <source>The body is JSON in UTF-8.</source>
        <translation>المتن JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The event.</source>
        <translation>الحدث.</translation>
    </message>
    <message>
        <source>A Unix time.</source>
        <translation>وقت Unix.</translation>
    </message>
    <message>
        <source>The signature over id, time and body.</source>
        <translation>توقيع المعرّف والوقت والمتن.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>At least once: the same event can arrive more than once.</source>
        <translation>مرة واحدة على الأقل: قد يصل الحدث نفسه أكثر من مرة.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Not guaranteed: retries may arrive late or out of order.</source>
        <translation>غير مضمون: قد تصل الإعادات متأخرة أو بغير ترتيب.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Timestamps older than 5 minutes are refused.</source>
        <translation>تُرفض الطوابع الزمنية الأقدم من 5 دقائق.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>The receiver answers 2xx only after it has accepted the event for processing.</source>
        <translation>لا يجيب المستقبِل بـ 2xx إلا بعد قبول الحدث للمعالجة.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>POST by HTTPS; redirects are not followed.</source>
        <translation>طلب POST عبر HTTPS؛ ولا تُتبع عمليات إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>الإعادة</translation>
    </message>
    <message>
        <source>After 3xx, 4xx, 5xx, time-outs and network errors, by the schedule below. 410 stops and disables the subscription.</source>
        <translation>بعد 3xx و4xx و5xx وانتهاء المهلة وأخطاء الشبكة، وفق الجدول أدناه. يوقف 410 الإرسال ويعطّل الاشتراك.</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>With 429 and 503 it replaces the wait of the schedule.</source>
        <translation>مع 429 و503 يحلّ محلّ انتظار الجدول.</translation>
    </message>
    <message>
        <source>What a retry keeps</source>
        <translation>ما تحتفظ به الإعادة</translation>
    </message>
    <message>
        <source>Event id and body stay the same to the byte; delivery id and timestamp are new.</source>
        <translation>يبقى معرّف الحدث والمتن كما هما بايتًا ببايت؛ ومعرّف التسليم والطابع الزمني جديدان.</translation>
    </message>
    <message>
        <source>Verify the signature before anything else.</source>
        <translation>التحقق من التوقيع قبل أيّ شيء آخر.</translation>
    </message>
    <message>
        <source>Refuse timestamps that are older than 5 minutes.</source>
        <translation>رفض الطوابع الزمنية الأقدم من 5 دقائق.</translation>
    </message>
    <message>
        <source>Store the ids of processed events, and take an event that comes again as done.</source>
        <translation>تخزين معرّفات الأحداث المعالَجة واعتبار الحدث العائد منجزًا.</translation>
    </message>
    <message>
        <source>Expect events late and out of order: compare their times before an older state replaces a newer one.</source>
        <translation>توقّع أحداث متأخرة وبغير ترتيب: قارن أوقاتها قبل أن تحلّ حالة أقدم محلّ حالة أحدث.</translation>
    </message>
    <message>
        <source>Answer 2xx only after the event is safely accepted, and work on it afterwards.</source>
        <translation>الإجابة بـ 2xx بعد قبول الحدث بأمان فقط، ثم العمل عليه.</translation>
    </message>
    <message>
        <source>Ignore fields and event types that you do not know.</source>
        <translation>تجاهل الحقول وأنواع الأحداث غير المعروفة.</translation>
    </message>
    <message>
        <source>Protect, store and delete what was received under your own policies.</source>
        <translation>حماية ما يُستقبل وتخزينه وحذفه وفق السياسات الخاصة.</translation>
    </message>
    <message>
        <source>Compare event id and event type of the headers with the body, since only the body is signed.</source>
        <translation>مقارنة معرّف الحدث ونوعه في الترويسات بالمتن، لأن المتن وحده موقَّع.</translation>
    </message>
    <message>
        <source>Keep the secret out of code, logs and tickets, and accept two secrets while one is replaced.</source>
        <translation>إبقاء السرّ خارج الشيفرة والسجلات والتذاكر، وقبول سرّين أثناء الاستبدال.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>After the first attempt</source>
        <translation>بعد المحاولة الأولى</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>The subscription gets no events.</source>
        <translation>لا يتلقى الاشتراك أيّ أحداث.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>not Ordinavo&apos;s</source>
        <translation>ليس من Ordinavo</translation>
    </message>
    <message>
        <source>Delivery, retries, order and duplicates</source>
        <translation>التسليم والإعادات والترتيب والتكرارات</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Schedule of retries</source>
        <translation>جدول الإعادات</translation>
    </message>
    <message>
        <source>%1: Ordinavo publishes no schedule. This one follows Standard Webhooks; each wait varies by up to %2 %, and an attempt ends after %3.</source>
        <translation>%1: لا تنشر Ordinavo أيّ جدول. يتبع هذا الجدول Standard Webhooks؛ ويتغيّر كلّ انتظار بما لا يزيد على %2%، وتنتهي المحاولة بعد %3.</translation>
    </message>
    <message>
        <source>What the receiver has to do</source>
        <translation>ما على المستقبِل فعله</translation>
    </message>
    <message>
        <source>HMAC-SHA256 with the UTF-8 bytes of the secret as the key, over the raw bytes of the body and nothing else. The header holds %1 and 64 lower-case hexadecimal digits.</source>
        <translation>HMAC-SHA256 بمفتاح هو بايتات السرّ بترميز UTF-8، على بايتات المتن الخام وحدها. تحتوي الترويسة على %1 و64 رقمًا ست عشريًا بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s, for comparison only: HMAC-SHA256 over the Unix time, a dot and the raw bytes of the body. The header holds %1, the time and hexadecimal digits.</source>
        <translation>ليس من Ordinavo، للمقارنة فقط: HMAC-SHA256 على وقت Unix ونقطة وبايتات المتن الخام. تحتوي الترويسة على %1 والوقت وأرقام ست عشرية.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s, for comparison only: HMAC-SHA256 over event id, Unix time and the raw bytes of the body, with dots between them. The header holds %1 and base64.</source>
        <translation>ليس من Ordinavo، للمقارنة فقط: HMAC-SHA256 على معرّف الحدث ووقت Unix وبايتات المتن الخام، تفصل بينها نقاط. تحتوي الترويسة على %1 وbase64.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The subscription gets no events, so there is nothing to sign.</source>
        <translation>لا يتلقى الاشتراك أيّ أحداث، فلا شيء يُوقَّع.</translation>
    </message>
    <message>
        <source>Compare the whole value in constant time.</source>
        <translation>قارن القيمة كاملة في زمن ثابت.</translation>
    </message>
    <message>
        <source>Only the body is signed: timestamp, event id, event type and delivery id in the headers are not. Compare them with the body, and judge freshness by %1 and by the event ids already processed as well.</source>
        <translation>المتن وحده موقَّع: أما الطابع الزمني ومعرّف الحدث ونوعه ومعرّف التسليم في الترويسات فليست كذلك. قارنها بالمتن، واحكم على الحداثة أيضًا من %1 ومن معرّفات الأحداث التي عولجت.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>مثال محسوب</translation>
    </message>
    <message>
        <source>A delivery of %1 as this subscription gets it: its headers, and its body indented for reading.</source>
        <translation>عملية تسليم لـ %1 كما يتلقاها هذا الاشتراك: ترويساتها، ومتنها منسَّقًا للقراءة.</translation>
    </message>
    <message>
        <source>On the wire the body is %1 bytes long and has no line breaks. This Python program holds exactly these bytes, signs them with the public sample secret and compares:</source>
        <translation>على الشبكة يبلغ طول المتن %1 بايت بلا فواصل أسطر. يحتوي برنامج Python هذا على هذه البايتات بعينها، ويوقّعها بالسرّ النموذجي العلني ويقارن:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <extracomment>Number of a page in the footer: this one and how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>How to read this document</source>
        <translation>كيف يُقرأ هذا المستند</translation>
    </message>
    <message>
        <source>Class, governed by</source>
        <translation>الفئة وما يحكمه</translation>
    </message>
    <message>
        <source>all of this family</source>
        <comment>event types</comment>
        <translation>جميع أنواع هذه العائلة</translation>
    </message>
    <message>
        <source>What each option comes to for each event type, after defaults, inheritance and rules. The numbers lead to the reasons below the table; a dash says that the event type has nothing that the option governs.</source>
        <translation>ما يؤول إليه كلّ خيار لكلّ نوع حدث بعد القيم الافتراضية والوراثة والقواعد. تشير الأرقام إلى الأسباب أسفل الجدول؛ وتعني الشرطة أن نوع الحدث لا يحمل ما يحكمه الخيار.</translation>
    </message>
    <message>
        <source>Per family: the event types, every field that they can carry in the order of the payload, and why each option that is on is needed. Receivers ignore fields that they do not know. The same for every single event type, with examples, is in %1.</source>
        <translation>لكلّ عائلة: أنواع الأحداث، وكلّ حقل يمكن أن تحمله بترتيب الحمولة، وسبب الحاجة إلى كلّ خيار مُشغَّل. يتجاهل المستقبِلون الحقول التي لا يعرفونها. والتفصيل نفسه لكلّ نوع حدث مع الأمثلة موجود في %1.</translation>
    </message>
    <message>
        <source>none directly; customers who are natural persons</source>
        <translation>لا أحد مباشرةً؛ العملاء من الأشخاص الطبيعيين</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (الكلّ)</translation>
    </message>
    <message>
        <source>Name and contact details of the controller, of joint controllers, of the representative and of the data protection officer</source>
        <translation>اسم وبيانات الاتصال للمراقب والمراقبين المشتركين والممثل ومسؤول حماية البيانات</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>فئات الجهات المستلِمة</translation>
    </message>
    <message>
        <source>Transfers to third countries or international organisations, and their safeguards</source>
        <translation>النقل إلى بلدان ثالثة أو منظمات دولية، وضماناته</translation>
    </message>
    <message>
        <source>Envisaged time limits for erasure</source>
        <translation>المُهل المتوقعة للمحو</translation>
    </message>
    <message>
        <source>Technical and organisational security measures (Article 32(1))</source>
        <translation>التدابير الأمنية التقنية والتنظيمية (المادة 32، الفقرة 1)</translation>
    </message>
    <message>
        <source>What leaves Ordinavo by this subscription and what is kept back, in the form that a record of processing activities (Article 30 GDPR) requires. A category names what a field can hold, not what it holds in one event.</source>
        <translation>ما يغادر Ordinavo عبر هذا الاشتراك وما يُحجب، بالصيغة التي يتطلبها سجلّ أنشطة المعالجة (المادة 30 من اللائحة العامة لحماية البيانات). تبيّن الفئة ما يمكن أن يحتويه الحقل، لا ما يحتويه في حدث بعينه.</translation>
    </message>
    <message>
        <source>Policy findings</source>
        <translation>ملاحظات السياسة</translation>
    </message>
    <message>
        <source>assumed: new for each attempt</source>
        <translation>مفترَض: جديد لكلّ محاولة</translation>
    </message>
    <message>
        <source>assumed: the time of the attempt</source>
        <translation>مفترَض: وقت المحاولة</translation>
    </message>
    <message>
        <source>Recognised by the event id, not by the delivery id. The receiver keeps the ids that it has processed.</source>
        <translation>تُعرف بمعرّف الحدث لا بمعرّف التسليم. يحتفظ المستقبِل بالمعرّفات التي عالجها.</translation>
    </message>
    <message>
        <source>Wait after the previous attempt</source>
        <translation>الانتظار بعد المحاولة السابقة</translation>
    </message>
    <message>
        <source>Take the bytes as they arrived, before any JSON is parsed: the same JSON written anew has other bytes and another signature.</source>
        <translation>خذ البايتات كما وصلت قبل تحليل أيّ JSON: فإذا أُعيدت كتابة JSON نفسه صارت له بايتات أخرى وتوقيع آخر.</translation>
    </message>
    <message>
        <source>Each delivery carries one signature.</source>
        <translation>تحمل كلّ عملية تسليم توقيعًا واحدًا.</translation>
    </message>
    <message>
        <source>Each subscription has a secret of its own.</source>
        <translation>لكلّ اشتراك سرّ خاص به.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 min</source>
        <extracomment>minutes; an abbreviation</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours; an abbreviation</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds; an abbreviation</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two parts of a duration: 3 h, 30 min</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds; an abbreviation</extracomment>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days; an abbreviation</extracomment>
        <translation>%1 يوم</translation>
    </message>
</context>
<context>
    <name>EffectiveOptions</name>
    <message>
        <source>Contact details are out: they need customer context, which is off.</source>
        <translation>بيانات جهة الاتصال مستبعَدة: فهي تتطلب سياق العميل، وهو معطّل.</translation>
    </message>
    <message>
        <source>Billing details are out: this subscription is not a billing endpoint.</source>
        <translation>تفاصيل الفوترة مستبعَدة: هذا الاشتراك ليس نقطة نهاية للفوترة.</translation>
    </message>
    <message>
        <source>Billing details are out: the tenant&apos;s billing webhook feature is off.</source>
        <translation>تفاصيل الفوترة مستبعَدة: ميزة webhook الفوترة لدى المستأجر معطّلة.</translation>
    </message>
    <message>
        <source>Billing details are out: this subscription is not a billing endpoint, and the tenant&apos;s billing webhook feature is off.</source>
        <translation>تفاصيل الفوترة مستبعَدة: هذا الاشتراك ليس نقطة نهاية للفوترة، وميزة webhook الفوترة لدى المستأجر معطّلة.</translation>
    </message>
    <message>
        <source>This event type carries no customer context.</source>
        <translation>لا يحمل نوع الحدث هذا سياق العميل.</translation>
    </message>
    <message>
        <source>This event type carries no contact details.</source>
        <translation>لا يحمل نوع الحدث هذا بيانات جهة الاتصال.</translation>
    </message>
    <message>
        <source>This event type carries no free text to preview.</source>
        <translation>لا يحمل نوع الحدث هذا نصًا حرًا لمعاينته.</translation>
    </message>
    <message>
        <source>This event type carries no billing details.</source>
        <translation>لا يحمل نوع الحدث هذا تفاصيل الفوترة.</translation>
    </message>
    <message>
        <source>Customer context is in by Ordinavo&apos;s default.</source>
        <translation>سياق العميل مُدرَج وفق الإعداد الافتراضي في Ordinavo.</translation>
    </message>
    <message>
        <source>Contact details are in: this design reads Ordinavo&apos;s default as included.</source>
        <translation>بيانات جهة الاتصال مُدرَجة: يفسّر هذا التصميم الإعداد الافتراضي في Ordinavo على أنه إدراج.</translation>
    </message>
    <message>
        <source>Contact details are out: this design reads Ordinavo&apos;s default as opt-in.</source>
        <translation>بيانات جهة الاتصال مستبعَدة: يفسّر هذا التصميم الإعداد الافتراضي في Ordinavo على أنه يتطلب تفعيلًا صريحًا.</translation>
    </message>
    <message>
        <source>The summary preview is out by Ordinavo&apos;s default.</source>
        <translation>معاينة الملخص مستبعَدة وفق الإعداد الافتراضي في Ordinavo.</translation>
    </message>
    <message>
        <source>Billing details are out by Ordinavo&apos;s default.</source>
        <translation>تفاصيل الفوترة مستبعَدة وفق الإعداد الافتراضي في Ordinavo.</translation>
    </message>
    <message>
        <source>Customer context is in: the subscription&apos;s default is on.</source>
        <translation>سياق العميل مُدرَج: الإعداد الافتراضي للاشتراك مفعّل.</translation>
    </message>
    <message>
        <source>Customer context is out: the subscription&apos;s default is off.</source>
        <translation>سياق العميل مستبعَد: الإعداد الافتراضي للاشتراك معطّل.</translation>
    </message>
    <message>
        <source>Contact details are in: the subscription&apos;s default is on.</source>
        <translation>بيانات جهة الاتصال مُدرَجة: الإعداد الافتراضي للاشتراك مفعّل.</translation>
    </message>
    <message>
        <source>Contact details are out: the subscription&apos;s default is off.</source>
        <translation>بيانات جهة الاتصال مستبعَدة: الإعداد الافتراضي للاشتراك معطّل.</translation>
    </message>
    <message>
        <source>The summary preview is in: the subscription&apos;s default is on.</source>
        <translation>معاينة الملخص مُدرَجة: الإعداد الافتراضي للاشتراك مفعّل.</translation>
    </message>
    <message>
        <source>The summary preview is out: the subscription&apos;s default is off.</source>
        <translation>معاينة الملخص مستبعَدة: الإعداد الافتراضي للاشتراك معطّل.</translation>
    </message>
    <message>
        <source>Billing details are in: the subscription&apos;s default is on.</source>
        <translation>تفاصيل الفوترة مُدرَجة: الإعداد الافتراضي للاشتراك مفعّل.</translation>
    </message>
    <message>
        <source>Billing details are out: the subscription&apos;s default is off.</source>
        <translation>تفاصيل الفوترة مستبعَدة: الإعداد الافتراضي للاشتراك معطّل.</translation>
    </message>
    <message>
        <source>Customer context is in: it is set on for this event type.</source>
        <translation>سياق العميل مُدرَج: فهو مفعّل لنوع الحدث هذا.</translation>
    </message>
    <message>
        <source>Customer context is out: it is set off for this event type.</source>
        <translation>سياق العميل مستبعَد: فهو معطّل لنوع الحدث هذا.</translation>
    </message>
    <message>
        <source>Contact details are in: they are set on for this event type.</source>
        <translation>بيانات جهة الاتصال مُدرَجة: فهي مفعّلة لنوع الحدث هذا.</translation>
    </message>
    <message>
        <source>Contact details are out: they are set off for this event type.</source>
        <translation>بيانات جهة الاتصال مستبعَدة: فهي معطّلة لنوع الحدث هذا.</translation>
    </message>
    <message>
        <source>The summary preview is in: it is set on for this event type.</source>
        <translation>معاينة الملخص مُدرَجة: فهي مفعّلة لنوع الحدث هذا.</translation>
    </message>
    <message>
        <source>The summary preview is out: it is set off for this event type.</source>
        <translation>معاينة الملخص مستبعَدة: فهي معطّلة لنوع الحدث هذا.</translation>
    </message>
    <message>
        <source>Billing details are in: they are set on for this event type.</source>
        <translation>تفاصيل الفوترة مُدرَجة: فهي مفعّلة لنوع الحدث هذا.</translation>
    </message>
    <message>
        <source>Billing details are out: they are set off for this event type.</source>
        <translation>تفاصيل الفوترة مستبعَدة: فهي معطّلة لنوع الحدث هذا.</translation>
    </message>
</context>
<context>
    <name>EventsCommand</name>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>الفهارس</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Lists event types with their family and provenance.</source>
        <translation>يسرد أنواع الأحداث مع عائلتها ومصدرها.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Verification code</source>
        <translation>شيفرة التحقق</translation>
    </message>
    <message>
        <source>For developers of receivers: functions that verify deliveries, in ten languages.</source>
        <translation>لمطوري المستقبِلات: دوال تتحقق من عمليات التسليم بعشر لغات برمجة.</translation>
    </message>
    <message>
        <source>Nothing was exported: the policy forbids it. %1</source>
        <translation>لم يُصدَّر شيء: السياسة تمنع ذلك. %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 Nothing was exported.</source>
        <extracomment>%1 a path, %2 a sentence of the system</extracomment>
        <translation>تتعذر الكتابة في %1: %2 لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>For validating what arrives: one schema per event type, open and strict.</source>
        <translation>للتحقق مما يصل: مخطط لكل نوع حدث، مفتوح وصارم.</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>مجموعة Postman</translation>
    </message>
    <message>
        <source>For trying out a receiver in Postman or newman: a signed request per event type.</source>
        <translation>لتجربة مستقبِل في Postman أو newman: طلب موقّع لكل نوع حدث.</translation>
    </message>
    <message>
        <source>Bruno collection</source>
        <translation>مجموعة Bruno</translation>
    </message>
    <message>
        <source>For trying out a receiver in Bruno, as OpenCollection and as classic files.</source>
        <translation>لتجربة مستقبِل في Bruno، بصيغة OpenCollection وبالملفات التقليدية.</translation>
    </message>
    <message>
        <source>cURL scripts</source>
        <translation>نصوص cURL البرمجية</translation>
    </message>
    <message>
        <source>For terminals and pipelines: a script per event type that signs and sends.</source>
        <translation>للطرفيات وخطوط الأنابيب: نص برمجي لكل نوع حدث يوقّع ويرسل.</translation>
    </message>
    <message>
        <source>k6 load test</source>
        <translation>اختبار حمل k6</translation>
    </message>
    <message>
        <source>For loads beyond one machine: signed events at a steady rate, some of them twice.</source>
        <translation>لأحمال تتجاوز جهازًا واحدًا: أحداث موقّعة بمعدل ثابت، بعضها مرتين.</translation>
    </message>
    <message>
        <source>Fixtures</source>
        <translation>عينات الاختبار</translation>
    </message>
    <message>
        <source>For test suites of receivers: good, tampered, stale and repeated deliveries as exact bytes.</source>
        <translation>لحِزم اختبار المستقبِلات: عمليات تسليم سليمة ومعبوث بها وقديمة ومكررة ببايتاتها الدقيقة.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>مقارنات</translation>
    </message>
    <message>
        <source>For platform teams: the deliveries as CloudEvents and as Standard Webhooks, neither of them Ordinavo&apos;s.</source>
        <translation>لفرق المنصات: عمليات التسليم بصيغتي CloudEvents وStandard Webhooks، وليست أي منهما من Ordinavo.</translation>
    </message>
    <message>
        <source>The fixtures could not be packed into a zip file.</source>
        <translation>تعذّر حزم عينات الاختبار في ملف zip.</translation>
    </message>
    <message>
        <source>OpenAPI 3.1</source>
        <translation>OpenAPI 3.1</translation>
    </message>
    <message>
        <source>For API tools: the webhooks as the sender promises them, and a receiver to generate servers and mocks from.</source>
        <translation>لأدوات واجهات البرمجة: خطافات الويب كما يَعِد بها المُرسِل، ومستقبِل تُولَّد منه خوادم ومحاكيات.</translation>
    </message>
    <message>
        <source>AsyncAPI 3.0</source>
        <translation>AsyncAPI 3.0</translation>
    </message>
    <message>
        <source>For event catalogues: channel, operations, messages.</source>
        <translation>لفهارس الأحداث: القناة والعمليات والرسائل.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The whole specification as text, for repositories and wikis.</source>
        <translation>المواصفات كاملة نصًّا، للمستودعات ومواقع الويكي.</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>مستند HTML</translation>
    </message>
    <message>
        <source>The whole specification as one page that loads nothing, for reading and sharing.</source>
        <translation>المواصفات كاملة في صفحة واحدة لا تحمّل شيئًا، للقراءة والمشاركة.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>The whole specification as numbered pages, on A4 and US Letter, for printing and signing.</source>
        <translation>المواصفات كاملة في صفحات مرقّمة، بقياسي A4 وUS Letter، للطباعة والتوقيع.</translation>
    </message>
    <message>
        <source>Field list</source>
        <translation>قائمة الحقول</translation>
    </message>
    <message>
        <source>Every field of every event type with its reason, for spreadsheets.</source>
        <translation>كلّ حقل من كلّ نوع حدث مع سببه، لجداول البيانات.</translation>
    </message>
    <message>
        <source>%1 could not be made: the PDF library failed. The other formats can still be exported.</source>
        <translation>تعذّر إنشاء %1: فشلت مكتبة PDF. لا يزال تصدير التنسيقات الأخرى ممكنًا.</translation>
    </message>
    <message>
        <source>PDF documents cannot be made, since their module cannot be loaded: %1. Install Hookbench again, or export the other formats.</source>
        <translation>لا يمكن إنشاء مستندات PDF لأن وحدتها لا يمكن تحميلها: %1. أعد تثبيت Hookbench، أو صدّر التنسيقات الأخرى.</translation>
    </message>
    <message>
        <source>These bytes are no zip archive.</source>
        <translation>هذه البايتات ليست أرشيف zip.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder.</source>
        <translation>%1 ملف. اذكر مجلدًا.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>reason</comment>
        <extracomment>What the system says of a failure, as a sentence: Permission denied.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a folder of that name is in the way.</source>
        <translation>يوجد مجلد بهذا الاسم في المكان.</translation>
    </message>
    <message>
        <source>a file of that name is in the way.</source>
        <translation>يوجد ملف بهذا الاسم في المكان.</translation>
    </message>
    <message>
        <source>%1 A part of the export is in the folder; the earlier files are in %2.</source>
        <translation>%1 جزء من التصدير موجود في المجلد؛ والملفات السابقة في %2.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes specs and documents of a design into a folder.</source>
        <translation>يكتب مواصفات التصميم ومستنداته في مجلد.</translation>
    </message>
    <message>
        <source>--to is missing: --to FOLDER.</source>
        <translation>‎--to مفقود: ‎--to FOLDER.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln files into %1.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف (%Ln) في %1.</numerusform>
            <numerusform>كُتب ملف واحد (%Ln) في %1.</numerusform>
            <numerusform>كُتب ملفان (%Ln) في %1.</numerusform>
            <numerusform>كُتبت %Ln ملفات في %1.</numerusform>
            <numerusform>كُتب %Ln ملفًا في %1.</numerusform>
            <numerusform>كُتب %Ln ملف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no folder. Name one that was exported into.</source>
        <translation>%1 ليس مجلدًا. اذكر مجلدًا سبق التصدير إليه.</translation>
    </message>
    <message>
        <source>%1 is what this design exports.</source>
        <translation>%1 هو ما يصدّره هذا التصميم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files differ from what this design exports.</source>
        <translation>
            <numerusform>لا يختلف أي ملف (%Ln) عما يصدّره هذا التصميم.</numerusform>
            <numerusform>يختلف ملف واحد (%Ln) عما يصدّره هذا التصميم.</numerusform>
            <numerusform>يختلف ملفان (%Ln) عما يصدّره هذا التصميم.</numerusform>
            <numerusform>تختلف %Ln ملفات عما يصدّره هذا التصميم.</numerusform>
            <numerusform>يختلف %Ln ملفًا عما يصدّره هذا التصميم.</numerusform>
            <numerusform>يختلف %Ln ملف عما يصدّره هذا التصميم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes nothing; tells whether the folder is what this design exports, and what differs.</source>
        <translation>لا يكتب شيئًا؛ يبيّن هل المجلد هو ما يصدّره هذا التصميم، وما المختلف.</translation>
    </message>
    <message>
        <source>The folder to write into; it is made when it is not there. What an earlier export wrote is replaced.</source>
        <translation>المجلد المراد الكتابة فيه؛ يُنشأ إن لم يكن موجودًا. ويُستبدل ما كتبه تصدير سابق.</translation>
    </message>
    <message>
        <source>A format to write, more than once for several; all when it is not given. Files of other formats stay.</source>
        <translation>تنسيق يُكتب، ويمكن تكراره لعدة تنسيقات؛ وتُكتب كلها إن لم يُذكر. وتبقى ملفات التنسيقات الأخرى.</translation>
    </message>
    <message>
        <source>Removed one file of an earlier export that this design no longer has.</source>
        <translation>حُذف ملف واحد من تصدير سابق لم يعد ضمن هذا التصميم.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln files of an earlier export that this design no longer has.</source>
        <translation>
            <numerusform>لم يُحذف أي ملف (%Ln) من تصدير سابق.</numerusform>
            <numerusform>حُذف ملف واحد (%Ln) من تصدير سابق لم يعد ضمن هذا التصميم.</numerusform>
            <numerusform>حُذف ملفان (%Ln) من تصدير سابق لم يعودا ضمن هذا التصميم.</numerusform>
            <numerusform>حُذفت %Ln ملفات من تصدير سابق لم تعد ضمن هذا التصميم.</numerusform>
            <numerusform>حُذف %Ln ملفًا من تصدير سابق لم تعد ضمن هذا التصميم.</numerusform>
            <numerusform>حُذف %Ln ملف من تصدير سابق لم تعد ضمن هذا التصميم.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file differs from what this design exports.</source>
        <translation>يختلف ملف واحد عمّا يصدّره هذا التصميم.</translation>
    </message>
    <message>
        <source>Documents were compared in English; for those in another language give --lang.</source>
        <extracomment>A translation names its own language.</extracomment>
        <translation>قورنت المستندات بالعربية؛ وللمستندات بلغة أخرى استخدم --lang.</translation>
    </message>
</context>
<context>
    <name>ExportComparison</name>
    <message>
        <source>%1: this event type is new.</source>
        <translation>%1: نوع الحدث هذا جديد.</translation>
    </message>
    <message>
        <source>%1: this event type is gone.</source>
        <translation>%1: لم يعد نوع الحدث هذا موجودًا.</translation>
    </message>
    <message>
        <source>%1: %2 is new: %3.</source>
        <extracomment>%1 an event type, %2 a field, %3 its type</extracomment>
        <translation>%1: %2 جديد: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is gone.</source>
        <translation>%1: لم يعد %2 موجودًا.</translation>
    </message>
    <message>
        <source>%1: %2 is now kept out.</source>
        <translation>%1: أصبح %2 مستبعدًا.</translation>
    </message>
    <message>
        <source>%1: %2 was %3 and is now %4.</source>
        <extracomment>%1 an event type, %2 a field, %3 and %4 types with values in brackets</extracomment>
        <translation>%1: كان %2%3 وأصبح %4.</translation>
    </message>
    <message>
        <source>%1: %2 could be missing and is now always there.</source>
        <translation>%1: كان يمكن أن يغيب %2 وأصبح حاضرًا دائمًا.</translation>
    </message>
    <message>
        <source>%1: %2 was always there and can now be missing.</source>
        <translation>%1: كان %2 حاضرًا دائمًا وقد يغيب الآن.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 مفقود.</translation>
    </message>
    <message>
        <source>%1 differs.</source>
        <translation>%1 مختلف.</translation>
    </message>
    <message>
        <source>%1 is left over from an earlier export.</source>
        <translation>%1 باقٍ من تصدير سابق.</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Customer context</source>
        <translation>سياق العميل</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>بيانات جهة الاتصال</translation>
    </message>
    <message>
        <source>Summary preview</source>
        <translation>معاينة الملخص</translation>
    </message>
    <message>
        <source>Billing details</source>
        <translation>تفاصيل الفوترة</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>ملاحظات داخلية</translation>
    </message>
    <message>
        <source>Secrets and API keys</source>
        <translation>الأسرار ومفاتيح API</translation>
    </message>
    <message>
        <source>Target-level customer number</source>
        <translation>رقم العميل على مستوى الهدف</translation>
    </message>
    <message>
        <source>Always sent</source>
        <translation>يُرسَل دائمًا</translation>
    </message>
    <message>
        <source>operational</source>
        <comment>data class</comment>
        <translation>تشغيلي</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>data class</comment>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>free text</source>
        <comment>data class</comment>
        <translation>نص حر</translation>
    </message>
    <message>
        <source>billing</source>
        <comment>data class</comment>
        <translation>فوترة</translation>
    </message>
    <message>
        <source>never</source>
        <comment>data class: never sent</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>documented</source>
        <comment>provenance: the vendor states it</comment>
        <translation>موثَّق</translation>
    </message>
    <message>
        <source>example</source>
        <comment>provenance: only seen in a published example</comment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>provenance: nothing is published</comment>
        <translation>مفترَض</translation>
    </message>
    <message>
        <source>Internal notes are never sent.</source>
        <translation>لا تُرسَل الملاحظات الداخلية أبدًا.</translation>
    </message>
    <message>
        <source>API keys and webhook secrets are never sent.</source>
        <translation>لا تُرسَل مفاتيح API وأسرار webhook أبدًا.</translation>
    </message>
    <message>
        <source>The customer number on a target is never sent; the customer number comes from the customer record.</source>
        <translation>لا يُرسَل رقم العميل الموجود على الهدف أبدًا؛ إذ يأتي رقم العميل من سجل العميل.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>المبرّر</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>in</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open question for Ordinavo: is it sent, under this name and with this type?</source>
        <translation>سؤال مفتوح إلى Ordinavo: هل يُرسَل، وبهذا الاسم وبهذا النوع؟</translation>
    </message>
    <message>
        <source>A billing trigger is not an invoice.</source>
        <translation>حدث تشغيل الفوترة ليس فاتورة.</translation>
    </message>
</context>
<context>
    <name>FieldReason</name>
    <message>
        <source>The catalogue version %1 does not have this field.</source>
        <translation>لا يتضمن إصدار الفهرس %1 هذا الحقل.</translation>
    </message>
    <message>
        <source>Only other event types carry this field, not %1.</source>
        <translation>لا تحمل هذا الحقل سوى أنواع أحداث أخرى، وليس %1.</translation>
    </message>
    <message>
        <source>Events of the type %1 carry no %2.</source>
        <translation>لا تحمل الأحداث من النوع %1 ما يلي: %2.</translation>
    </message>
    <message>
        <source>No option governs this field: it is always in.</source>
        <translation>لا يتحكم أي خيار في هذا الحقل: فهو مُدرَج دائمًا.</translation>
    </message>
    <message>
        <source>This design keeps contacts to the published fields; extended contact fields are assumed.</source>
        <translation>يقصر هذا التصميم جهات الاتصال على الحقول المنشورة؛ أما حقول جهة الاتصال الموسَّعة فهي مفترَضة.</translation>
    </message>
    <message>
        <source>The record has no external id in the source system %1, and this design omits missing ids.</source>
        <translation>لا يملك السجل معرّفًا خارجيًا في النظام المصدر %1، وهذا التصميم يحذف المعرّفات المفقودة.</translation>
    </message>
    <message>
        <source>The sample record has no value for this field.</source>
        <translation>لا يحتوي سجل العيّنة على قيمة لهذا الحقل.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1 [OPTION]…</source>
        <translation>الاستخدام: %1 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 [%2] [OPTION]…</source>
        <translation>الاستخدام: %1 [%2] [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [OPTION]…</source>
        <translation>الاستخدام: %1 %2 [OPTION]…</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [OPTION]…</source>
        <translation>الاستخدام: %1 COMMAND [OPTION]…</translation>
    </message>
    <message>
        <source>Designs, builds, signs, sends and receives the webhooks of Ordinavo.</source>
        <translation>يصمّم خطافات الويب (webhooks) الخاصة بـ Ordinavo ويبنيها ويوقّعها ويرسلها ويستقبلها.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>يطبع الإصدار.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>Fine.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>It ran and found something: does not verify, policy findings, not delivered.</source>
        <translation>نُفِّذ الأمر ووجد شيئًا: فشل التحقق، أو ملاحظات السياسة، أو عدم التسليم.</translation>
    </message>
    <message>
        <source>The command line is wrong.</source>
        <translation>سطر الأوامر خاطئ.</translation>
    </message>
    <message>
        <source>A file or a name in it is unreadable, unwritable or invalid.</source>
        <translation>ملف أو اسم بداخله غير قابل للقراءة أو غير قابل للكتابة أو غير صالح.</translation>
    </message>
    <message>
        <source>The host could not be reached.</source>
        <translation>تعذّر الوصول إلى المضيف.</translation>
    </message>
    <message>
        <source>The policy forbids it.</source>
        <translation>السياسة تمنع ذلك.</translation>
    </message>
    <message>
        <source>An internal error.</source>
        <translation>خطأ داخلي.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>تمت المقاطعة.</translation>
    </message>
    <message>
        <source>See %1 for what a command takes.</source>
        <translation>راجع %1 لمعرفة ما يقبله كل أمر.</translation>
    </message>
    <message>
        <source>The language of texts: %1. Names in data are never translated.</source>
        <translation>لغة النصوص: %1. لا تُترجَم الأسماء الواردة في البيانات أبدًا.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>يطبع هذه المساعدة.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>يأخذ %1 عددًا صحيحًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>The delivery log gave no answer.</source>
        <translation>لم يُجب سجل التسليم.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ملّي ثانية</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Lists, exports and trims the delivery log.</source>
        <translation>يسرد سجل التسليم ويصدّره ويقلّصه.</translation>
    </message>
    <message>
        <source>Which attempts: words of text, type:, id:, status:, class:, mark:, error:, since:, until:, run:; for example &quot;status:5xx since:2h&quot;.</source>
        <translation>أي محاولات: كلمات، type: و id: و status: و class: و mark: و error: و since: و until: و run:؛ مثلًا «status:5xx since:2h».</translation>
    </message>
    <message>
        <source>Only the attempts of this run.</source>
        <translation>محاولات هذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 100 when it is not given, 0 for all.</source>
        <translation>هذا العدد على الأكثر، الأحدث؛ 100 إن لم يُذكر، و0 للكل.</translation>
    </message>
    <message>
        <source>Writes them to FILE: %1.</source>
        <translation>يكتبها في FILE: %1.</translation>
    </message>
    <message>
        <source>Deletes the attempts of --filter or --run for good.</source>
        <translation>يحذف نهائيًا محاولات --filter أو --run.</translation>
    </message>
    <message>
        <source>Deletes attempts that are older than N days.</source>
        <translation>يحذف المحاولات الأقدم من N يومًا.</translation>
    </message>
    <message>
        <source>Deletes all attempts but the newest N.</source>
        <translation>يحذف كل المحاولات إلا أحدث N منها.</translation>
    </message>
    <message>
        <source>The log&apos;s file, instead of the user&apos;s own.</source>
        <translation>ملف السجل، بدلًا من ملف المستخدم.</translation>
    </message>
    <message>
        <source>The time that 15m, 2h, 7d and --keep-days count back from.</source>
        <translation>الوقت الذي يُعدّ منه رجوعًا 15m و 2h و 7d و --keep-days.</translation>
    </message>
    <message>
        <source>--export needs a FILE to write.</source>
        <translation>يحتاج --export إلى ملف FILE يكتبه.</translation>
    </message>
    <message>
        <source>A FILE is only written with --export.</source>
        <translation>لا يُكتب ملف FILE إلا مع --export.</translation>
    </message>
    <message>
        <source>--delete stands with neither --export nor --keep.</source>
        <translation>لا يجتمع --delete مع --export ولا مع --keep.</translation>
    </message>
    <message>
        <source>--delete needs --filter or --run; --keep 0 deletes everything.</source>
        <translation>يحتاج --delete إلى --filter أو --run؛ و --keep 0 يحذف كل شيء.</translation>
    </message>
    <message>
        <source>--keep and --keep-days look at the whole log: they stand without --filter, --run and --export.</source>
        <translation>يشمل --keep و --keep-days السجل كله: بلا --filter و --run و --export.</translation>
    </message>
    <message>
        <source>There is no delivery log: HOOKBENCH_HISTORY is none. Name one by --database.</source>
        <translation>لا يوجد سجل تسليم: HOOKBENCH_HISTORY هو none. سمِّ سجلًا بواسطة --database.</translation>
    </message>
    <message>
        <source>There is no delivery log at %1 yet.</source>
        <translation>لا يوجد سجل تسليم في %1 بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n attempts.</source>
        <translation>
            <numerusform>لم تُحذف أي محاولة (%n).</numerusform>
            <numerusform>حُذفت محاولة واحدة (%n).</numerusform>
            <numerusform>حُذفت محاولتان (%n).</numerusform>
            <numerusform>حُذفت %n محاولات.</numerusform>
            <numerusform>حُذفت %n محاولة.</numerusform>
            <numerusform>حُذفت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n attempts to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي محاولة (%n) في %1.</numerusform>
            <numerusform>كُتبت محاولة واحدة (%n) في %1.</numerusform>
            <numerusform>كُتبت محاولتان (%n) في %1.</numerusform>
            <numerusform>كُتبت %n محاولات في %1.</numerusform>
            <numerusform>كُتبت %n محاولة في %1.</numerusform>
            <numerusform>كُتبت %n محاولة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted one attempt.</source>
        <translation>حُذفت محاولة واحدة.</translation>
    </message>
    <message>
        <source>Where --export writes; - is the standard output.</source>
        <translation>حيث يكتب --export؛ و- هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>Shows signatures, cookies and credentials as well, also those in addresses.</source>
        <translation>يعرض أيضًا التواقيع وملفات تعريف الارتباط وبيانات الدخول، بما فيها التي في العناوين.</translation>
    </message>
    <message>
        <source>--limit is for the list alone; --filter chooses what is exported or deleted.</source>
        <translation>يخص --limit القائمة وحدها؛ أما --filter فيختار ما يُصدَّر أو يُحذف.</translation>
    </message>
    <message>
        <source>There is no delivery log at %1.</source>
        <translation>لا يوجد سجل تسليم في %1.</translation>
    </message>
    <message>
        <source>These are the newest %1 attempts; --limit 0 lists all.</source>
        <translation>هذه أحدث %1 محاولة؛ ويعرض --limit 0 الجميع.</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>A double quote in the filter has no partner. Close it, or leave it out.</source>
        <translation>علامة اقتباس في المرشّح بلا نظيرتها. أغلقها أو احذفها.</translation>
    </message>
    <message>
        <source>The filter does not know &quot;%1&quot;. After %2 can stand: %3.</source>
        <translation>لا يعرف المرشّح «%1». يمكن أن يأتي بعد %2: %3.</translation>
    </message>
    <message>
        <source>Nothing stands after %1 in the filter.</source>
        <translation>لا شيء بعد %1 في المرشّح.</translation>
    </message>
    <message>
        <source>The filter does not understand &quot;%1&quot;. After status: stand codes as in 500, 5xx, 400-499 or 429,503.</source>
        <translation>لا يفهم المرشّح «%1». بعد status: تأتي رموز مثل 500 أو 5xx أو 400-499 أو 429,503.</translation>
    </message>
    <message>
        <source>The filter does not understand &quot;%1&quot;. A time is 15m, 2h or 7d ago, a date as in 2026-06-18, or an instant as in 2026-06-18T16:40:00Z.</source>
        <translation>لا يفهم المرشّح «%1». الوقت مدة مضت مثل 15m أو 2h أو 7d، أو تاريخ مثل 2026-06-18، أو لحظة مثل 2026-06-18T16:40:00Z.</translation>
    </message>
    <message>
        <source>The filter does not know &quot;%1&quot;. It knows type:, id:, status:, class:, mark:, error:, since:, until: and run:; other text with a colon stands in double quotes.</source>
        <translation>لا يعرف المرشّح «%1». يعرف type: و id: و status: و class: و mark: و error: و since: و until: و run:؛ وأي نص آخر فيه نقطتان يوضع بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>%1 is no delivery log of Hookbench. It was left as it is; name another file.</source>
        <translation>%1 ليس سجل تسليم من Hookbench. تُرك كما هو؛ سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>The delivery log %1 is damaged: %2. It was left as it is; move it away to begin a new one.</source>
        <translation>سجل التسليم %1 تالف: %2. تُرك كما هو؛ انقله لبدء سجل جديد.</translation>
    </message>
    <message>
        <source>Cannot read the delivery log %1: %2.</source>
        <translation>تعذّرت قراءة سجل التسليم %1: %2.</translation>
    </message>
    <message>
        <source>The delivery log %1 was written by a newer Hookbench. It was left as it is; use that version, or name another file.</source>
        <translation>كُتب سجل التسليم %1 بإصدار أحدث من Hookbench. تُرك كما هو؛ استخدم ذلك الإصدار أو سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>نهايته مفقودة</translation>
    </message>
    <message>
        <source>Cannot create the delivery log %1: %2.</source>
        <translation>تعذّر إنشاء سجل التسليم %1: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed (Debian: libqt6sql6-sqlite).</source>
        <translation>مشغّل SQLite الخاص بـ Qt غير مثبّت (في Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>Cannot open the delivery log %1: %2.</source>
        <translation>تعذّر فتح سجل التسليم %1: %2.</translation>
    </message>
    <message>
        <source>SQLite cannot read it</source>
        <translation>لا يستطيع SQLite قراءته</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>جزء منه مفقود</translation>
    </message>
    <message>
        <source>Cannot write the delivery log %1: %2.</source>
        <translation>تعذّرت الكتابة في سجل التسليم %1: %2.</translation>
    </message>
    <message>
        <source>Cannot write the delivery log: %1.</source>
        <translation>تعذّرت الكتابة في سجل التسليم: %1.</translation>
    </message>
    <message>
        <source>Cannot read the delivery log: %1.</source>
        <translation>تعذّرت قراءة سجل التسليم: %1.</translation>
    </message>
    <message>
        <source>The attempt is no longer in the delivery log.</source>
        <translation>لم تعد المحاولة في سجل التسليم.</translation>
    </message>
    <message>
        <source>The delivery log is damaged: an attempt cannot be read.</source>
        <translation>سجل التسليم تالف: تعذّرت قراءة محاولة.</translation>
    </message>
</context>
<context>
    <name>ImportedExport</name>
    <message>
        <source>%1 is no zip archive, or it cannot be read.</source>
        <translation>%1 ليس أرشيف zip أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>it has no list &quot;vectors&quot; of the usual length</source>
        <translation>لا يحتوي على قائمة &quot;vectors&quot; بالطول المعتاد</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>the pack has no such file</source>
        <translation>لا يوجد ملف كهذا في الحزمة</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>يتعذر فك ضغطه</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>حجمه أكبر من 16 ميبيبايت</translation>
    </message>
    <message>
        <source>a vector needs &quot;kind&quot;, &quot;eventType&quot; and &quot;body&quot;</source>
        <translation>يحتاج المتجه إلى &quot;kind&quot; و&quot;eventType&quot; و&quot;body&quot;</translation>
    </message>
    <message>
        <source>this is no exported schema; &quot;eventType&quot; has no fixed value</source>
        <translation>هذا ليس مخططًا مصدَّرًا؛ ليست لـ&quot;eventType&quot; قيمة ثابتة</translation>
    </message>
    <message>
        <source>another schema is of the event type &quot;%1&quot; already</source>
        <translation>يوجد مخطط آخر لنوع الحدث &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 has neither strict JSON Schemas nor a fixtures pack to compare with. Name a folder that was exported into.</source>
        <translation>لا يحتوي %1 على مخططات JSON صارمة ولا على حزمة بيانات اختبار للمقارنة. اذكر مجلدًا سبق التصدير إليه.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the name &quot;%1&quot; appears twice in one object</source>
        <translation>يظهر الاسم «%1» مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>more than %1 levels deep</source>
        <translation>عمق المستويات يتجاوز %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4.</source>
        <extracomment>%1 is a file name, %4 says what is wrong there</extracomment>
        <translation>%1، السطر %2، العمود %3: %4.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>حجم %1 أكبر من 64 MiB.</translation>
    </message>
    <message>
        <source>a byte order mark stands before the JSON; save it without</source>
        <translation>توجد علامة ترتيب البايتات (BOM) قبل JSON؛ احفظ الملف بدونها</translation>
    </message>
    <message>
        <source>it is empty, where JSON should stand</source>
        <translation>فارغ، حيث ينبغي أن يوجد JSON</translation>
    </message>
    <message>
        <source>the JSON ends too early</source>
        <translation>ينتهي JSON قبل اكتماله</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>هذا ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>تتعذّر قراءة %1: %2.</translation>
    </message>
</context>
<context>
    <name>JsonNode</name>
    <message>
        <source>an object in braces should stand here</source>
        <translation>ينبغي أن يوجد هنا كائن بين قوسين معقوصين</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is not known here; check its spelling or remove it</source>
        <translation>العضو «%1» غير معروف هنا؛ تحقّق من تهجئته أو أزِله</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is missing in this object</source>
        <translation>العضو «%1» مفقود في هذا الكائن</translation>
    </message>
    <message>
        <source>format %1 is newer than this program, which reads up to format %2; use a newer Hookbench</source>
        <translation>التنسيق %1 أحدث من هذا البرنامج الذي يقرأ حتى التنسيق %2؛ استخدم إصدارًا أحدث من Hookbench</translation>
    </message>
    <message>
        <source>the format should be a whole number from 1 to %1</source>
        <translation>ينبغي أن يكون التنسيق عددًا صحيحًا من 1 إلى %1</translation>
    </message>
    <message>
        <source>a list in brackets should stand here</source>
        <translation>ينبغي أن توجد هنا قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>a text in quotes should stand here</source>
        <translation>ينبغي أن يوجد هنا نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>this text must not be empty</source>
        <translation>يجب ألا يكون هذا النص فارغًا</translation>
    </message>
    <message>
        <source>this name must have no white space and no control characters</source>
        <translation>يجب ألا يحتوي هذا الاسم على مسافات بيضاء أو محارف تحكم</translation>
    </message>
    <message>
        <source>a whole number should stand here</source>
        <translation>ينبغي أن يوجد هنا عدد صحيح</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>هذا العدد كبير جدًا</translation>
    </message>
    <message>
        <source>true or false should stand here</source>
        <translation>ينبغي أن يوجد هنا true أو false</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>note</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
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
        <translation>يفحص تصميمًا وفق سياسة مصفوفة الحمولة.</translation>
    </message>
    <message>
        <source>The policy has nothing to say about %1.</source>
        <translation>ليس لدى السياسة ما تقوله عن %1.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The same for every event.</source>
        <translation>نفسها لكل حدث.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Stays the same over all deliveries of an event: deduplicate by it and the source.</source>
        <translation>يبقى نفسه في كل عمليات تسليم الحدث: احذف التكرار به وبالمصدر.</translation>
    </message>
    <message>
        <source>A reference to the tenant; where the payload has no tenantId, a fixed one that you choose.</source>
        <translation>مرجع إلى المستأجر؛ وإن لم تكن في الحمولة tenantId فمرجع ثابت تختاره.</translation>
    </message>
    <message>
        <source>Unchanged.</source>
        <translation>دون تغيير.</translation>
    </message>
    <message>
        <source>The time of the event. X-Ordinavo-Timestamp is the time of the attempt (assumed).</source>
        <translation>وقت الحدث. أما X-Ordinavo-Timestamp فهو وقت المحاولة (افتراض).</translation>
    </message>
    <message>
        <source>Optional: the record that the event is about.</source>
        <translation>اختياري: السجل الذي يدور حوله الحدث.</translation>
    </message>
    <message>
        <source>Optional: the exported JSON Schema of the event type.</source>
        <translation>اختياري: مخطط JSON المصدَّر لنوع الحدث.</translation>
    </message>
    <message>
        <source>Optional extension, for tracing.</source>
        <translation>امتداد اختياري، للتتبع.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Open questions for Ordinavo</source>
        <translation>أسئلة مفتوحة إلى Ordinavo</translation>
    </message>
    <message>
        <source>%1 Assumed: %2</source>
        <extracomment>%1 a question, %2 the answer that is assumed until there is one</extracomment>
        <translation>%1 الافتراض: %2</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s: Ordinavo sends no CloudEvents, and the mapping on this page is assumed.</source>
        <translation>ليست من Ordinavo: لا ترسل Ordinavo أحداث CloudEvents، والمقابلة في هذه الصفحة افتراض.</translation>
    </message>
    <message>
        <source>It is for platforms that route by CloudEvents. Whatever stands in front of the platform verifies the signature over the raw body first, then adds the headers below, and leaves the body as it is (binary content mode).</source>
        <translation>هي للمنصات التي توجّه بحسب CloudEvents. ما يقف أمام المنصة يتحقق أولًا من التوقيع على المتن الخام، ثم يضيف الترويسات أدناه ويترك المتن كما هو (binary content mode).</translation>
    </message>
    <message>
        <source>Design: %1. Subscription: %2.</source>
        <translation>التصميم: %1. الاشتراك: %2.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>In header values spaces, quotation marks, percent signs and everything that is not ASCII are percent-encoded.</source>
        <translation>في قيم الترويسات تُرمَّز المسافات وعلامات الاقتباس وعلامات النسبة المئوية وكل ما ليس ASCII ترميزًا مئويًا.</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>أنواع الأحداث</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>In the body alone.</source>
        <translation>في المتن وحده.</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>معرّف التسليم</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>`X-Ordinavo-Timestamp`, ISO 8601</source>
        <translation>`X-Ordinavo-Timestamp`، ISO 8601</translation>
    </message>
    <message>
        <source>`webhook-timestamp`, whole seconds since 1970</source>
        <translation>`webhook-timestamp`، ثوانٍ صحيحة منذ 1970</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>`X-Ordinavo-Signature`: `sha256=` and lower-case hexadecimal digits</source>
        <translation>`X-Ordinavo-Signature`: `sha256=` وأرقام ست عشرية بأحرف صغيرة</translation>
    </message>
    <message>
        <source>`webhook-signature`: `v1,` and base64; several stand apart by spaces</source>
        <translation>`webhook-signature`: `v1,` وbase64؛ وإن تعددت فُصل بينها بمسافات</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما يُوقَّع</translation>
    </message>
    <message>
        <source>The raw body alone.</source>
        <translation>المتن الخام وحده.</translation>
    </message>
    <message>
        <source>Id, timestamp and raw body with dots between them.</source>
        <translation>المعرّف والطابع الزمني والمتن الخام وبينها نقاط.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Its UTF-8 bytes as given.</source>
        <translation>بايتاته بترميز UTF-8 كما هي.</translation>
    </message>
    <message>
        <source>`whsec_` and base64; the decoded bytes are the key.</source>
        <translation>`whsec_` وbase64؛ والبايتات بعد فك الترميز هي المفتاح.</translation>
    </message>
    <message>
        <source>Id and timestamp are protected</source>
        <translation>المعرّف والطابع الزمني محميان</translation>
    </message>
    <message>
        <source>No: compare them with the body.</source>
        <translation>لا: قارنهما بالمتن.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>نعم.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>تدوير السر</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>غير منشور.</translation>
    </message>
    <message>
        <source>Both secrets sign while they overlap.</source>
        <translation>يوقّع السران معًا ما دام كلاهما ساريًا.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>مثال محسوب</translation>
    </message>
    <message>
        <source>Signed with the public sample secret, which protects nothing:</source>
        <translation>موقّع بسر المثال العلني الذي لا يحمي شيئًا:</translation>
    </message>
    <message>
        <source>The key is what the base64 stands for:</source>
        <translation>المفتاح هو ما يمثله base64:</translation>
    </message>
    <message>
        <source>What is signed begins so, and goes on with the body below, byte for byte and without a line break at its end:</source>
        <translation>ما يُوقَّع يبدأ هكذا ويتبعه المتن أدناه بايتًا بايتًا دون فاصل أسطر في آخره:</translation>
    </message>
    <message>
        <source>HMAC-SHA256 of it in base64 is the signature in this delivery:</source>
        <translation>قيمة HMAC-SHA256 له بترميز base64 هي التوقيع في هذا التسليم:</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s: Ordinavo signs the body alone. This page shows the same deliveries by the profile of standardwebhooks.com, for comparing.</source>
        <translation>ليست من Ordinavo: توقّع Ordinavo المتن وحده. تعرض هذه الصفحة عمليات التسليم نفسها وفق ملف standardwebhooks.com للمقارنة.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>MatrixCommand</name>
    <message>
        <source>in</source>
        <translation>مُدرَج</translation>
    </message>
    <message>
        <source>out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>in (subscription)</source>
        <translation>مُدرَج (الاشتراك)</translation>
    </message>
    <message>
        <source>out (subscription)</source>
        <translation>مستبعَد (الاشتراك)</translation>
    </message>
    <message>
        <source>in (event)</source>
        <translation>مُدرَج (الحدث)</translation>
    </message>
    <message>
        <source>out (event)</source>
        <translation>مستبعَد (الحدث)</translation>
    </message>
    <message>
        <source>in (rule)</source>
        <translation>مُدرَج (القاعدة)</translation>
    </message>
    <message>
        <source>out (rule)</source>
        <translation>مستبعَد (القاعدة)</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event type and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prints the payload matrix of a design with its effective states.</source>
        <translation>يطبع مصفوفة الحمولة لتصميم ما مع حالاتها الفعلية.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Writes a new design with one subscription.</source>
        <translation>يكتب تصميمًا جديدًا باشتراك واحد.</translation>
    </message>
    <message>
        <source>Where to write it, for example erp.hookbench.</source>
        <translation>مكان الكتابة، مثل erp.hookbench.</translation>
    </message>
    <message>
        <source>The catalogue version: connect, preview, or all, the default.</source>
        <translation>إصدار الفهرس: connect أو preview أو all، وهو الافتراضي.</translation>
    </message>
    <message>
        <source>Marks the subscription as a billing endpoint.</source>
        <translation>يعيّن الاشتراك كنقطة نهاية للفوترة.</translation>
    </message>
    <message>
        <source>The tenant has the billing webhook feature.</source>
        <translation>لدى المستأجر ميزة webhook الفوترة.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>يستبدل الملف الموجود.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 مجلد؛ حدّد ملفًا داخله.</translation>
    </message>
    <message>
        <source>%1 is already there and was left alone. Choose another name, or replace it with --force.</source>
        <translation>%1 موجود بالفعل وتُرك كما هو. اختر اسمًا آخر، أو استبدله باستخدام --force.</translation>
    </message>
    <message>
        <source>Wrote the new design %1.</source>
        <translation>تمت كتابة التصميم الجديد %1.</translation>
    </message>
    <message>
        <source>%1 means the design that comes along, wherever a design is named. Choose another name, for example %1.hookbench.</source>
        <translation>تعني %1 التصميم المرفق أينما ذُكر تصميم. اختر اسمًا آخر، مثل %1.hookbench.</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>The policy blocks sending. %1</source>
        <translation>تمنع السياسة الإرسال. %1</translation>
    </message>
    <message>
        <source>Without the secret the event cannot be signed, and an unsigned one is not sent. %1</source>
        <translation>لا يمكن توقيع الحدث دون السر، والحدث غير الموقّع لا يُرسل. %1</translation>
    </message>
</context>
<context>
    <name>OpenQuestions</name>
    <message>
        <source>When is a failed delivery sent again, and how often?</source>
        <translation>متى يُعاد إرسال تسليم فاشل، وكم مرة؟</translation>
    </message>
    <message>
        <source>Ten attempts: at once, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, each ± 10 %, as Standard Webhooks recommends.</source>
        <translation>عشر محاولات: فورًا، ثم بعد 5 ثوانٍ و5 دقائق و30 دقيقة وساعتين و5 ساعات و10 ساعات و14 ساعة و20 ساعة و24 ساعة، كل منها بفارق ±10%، كما توصي Standard Webhooks.</translation>
    </message>
    <message>
        <source>How long may a receiver take to answer?</source>
        <translation>كم من الوقت يُسمح للمستقبِل بالرد؟</translation>
    </message>
    <message>
        <source>15 seconds for the whole attempt.</source>
        <translation>15 ثانية للمحاولة كلها.</translation>
    </message>
    <message>
        <source>Which answers are tried again?</source>
        <translation>ما الردود التي تُعاد المحاولة بعدها؟</translation>
    </message>
    <message>
        <source>2xx is delivered; 3xx, 4xx but 410, 5xx, time-outs and network errors are tried again.</source>
        <translation>2xx يعني التسليم؛ وتُعاد المحاولة بعد 3xx و4xx ما عدا 410 و5xx وانتهاء المهلة وأخطاء الشبكة.</translation>
    </message>
    <message>
        <source>Is Retry-After honoured, and 410 Gone?</source>
        <translation>هل يُراعى Retry-After و410 Gone؟</translation>
    </message>
    <message>
        <source>Retry-After of 429 and 503 replaces the wait; 410 stops and disables the subscription.</source>
        <translation>يحل Retry-After مع 429 و503 محل الانتظار؛ و410 يوقف الإرسال ويعطّل الاشتراك.</translation>
    </message>
    <message>
        <source>What happens after the last attempt, and when is a subscription disabled?</source>
        <translation>ماذا يحدث بعد المحاولة الأخيرة، ومتى يُعطَّل الاشتراك؟</translation>
    </message>
    <message>
        <source>The event is not sent again by itself; the subscription stays on.</source>
        <translation>لا يُعاد إرسال الحدث تلقائيًا؛ ويبقى الاشتراك مفعّلًا.</translation>
    </message>
    <message>
        <source>Is X-Ordinavo-Timestamp the time of the event or of the attempt? If of the event, every retry after 5 minutes would have to be refused by the vendor&apos;s own rule.</source>
        <translation>هل X-Ordinavo-Timestamp وقت الحدث أم وقت المحاولة؟ إن كان وقت الحدث، وجب رفض كل إعادة بعد 5 دقائق وفق قاعدة المورّد نفسه.</translation>
    </message>
    <message>
        <source>The time of the attempt.</source>
        <translation>وقت المحاولة.</translation>
    </message>
    <message>
        <source>Does X-Ordinavo-Delivery-Id stay the same over retries?</source>
        <translation>هل يبقى X-Ordinavo-Delivery-Id نفسه عبر الإعادات؟</translation>
    </message>
    <message>
        <source>It is new for each attempt; event id and body stay.</source>
        <translation>يتجدد مع كل محاولة؛ ويبقى معرّف الحدث والمتن.</translation>
    </message>
    <message>
        <source>What are the payload options called in the API?</source>
        <translation>ما أسماء خيارات الحمولة في واجهة API؟</translation>
    </message>
    <message>
        <source>customerContext, contactDetails, summaryPreview, billingDetails.</source>
        <translation>customerContext، contactDetails، summaryPreview، billingDetails.</translation>
    </message>
    <message>
        <source>Which fields do contact details and billing details add?</source>
        <translation>ما الحقول التي تضيفها بيانات الاتصال وتفاصيل الفوترة؟</translation>
    </message>
    <message>
        <source>Those that the matrix of this export shows.</source>
        <translation>تلك التي تعرضها مصفوفة هذا التصدير.</translation>
    </message>
    <message>
        <source>What are the payloads of the event types without a published example?</source>
        <translation>ما حمولات أنواع الأحداث التي لم يُنشر لها مثال؟</translation>
    </message>
    <message>
        <source>The same envelope and objects as in the two published examples.</source>
        <translation>المغلف والكائنات نفسها كما في المثالين المنشورين.</translation>
    </message>
    <message>
        <source>Which values can status, result and the like have?</source>
        <translation>ما القيم الممكنة لـ status وresult وما شابههما؟</translation>
    </message>
    <message>
        <source>Any text; new values are no break.</source>
        <translation>أي نص؛ والقيم الجديدة لا تُعد كسرًا للتوافق.</translation>
    </message>
    <message>
        <source>What does a signing secret look like, and how long do two overlap in a rotation?</source>
        <translation>ما شكل سر التوقيع، وكم تطول فترة تداخل سرّين عند التبديل؟</translation>
    </message>
    <message>
        <source>Any text, its UTF-8 bytes as given; 24 hours of overlap.</source>
        <translation>أي نص، ببايتات UTF-8 كما هي؛ وتداخل مدته 24 ساعة.</translation>
    </message>
    <message>
        <source>How large can a body be?</source>
        <translation>كم يمكن أن يبلغ حجم المتن؟</translation>
    </message>
    <message>
        <source>Well under 100 KB.</source>
        <translation>أقل بكثير من 100 كيلوبايت.</translation>
    </message>
    <message>
        <source>Are redirects followed?</source>
        <translation>هل تُتبَع عمليات إعادة التوجيه؟</translation>
    </message>
    <message>
        <source>No; a 3xx answer is a failed attempt.</source>
        <translation>لا؛ الرد 3xx محاولة فاشلة.</translation>
    </message>
    <message>
        <source>Are receivers without HTTPS accepted?</source>
        <translation>هل تُقبل المستقبِلات بلا HTTPS؟</translation>
    </message>
    <message>
        <source>No; plain HTTP is for trying out on one computer.</source>
        <translation>لا؛ HTTP غير المشفّر للتجربة على حاسوب واحد.</translation>
    </message>
    <message>
        <source>Omitted.</source>
        <translation>محذوف.</translation>
    </message>
    <message>
        <source>Null.</source>
        <translation>null.</translation>
    </message>
    <message>
        <source>Is what an option leaves out omitted or null?</source>
        <translation>هل يُحذف ما يستبعده الخيار أم تكون قيمته null؟</translation>
    </message>
    <message>
        <source>How long is a summary preview at most?</source>
        <translation>ما أقصى طول لمعاينة الملخص؟</translation>
    </message>
    <message>
        <source>%1 characters, cut at a word.</source>
        <translation>%1 حرفًا، مع القطع عند كلمة.</translation>
    </message>
    <message>
        <source>Billing trigger events are not invoices: they carry no amounts, prices, currency or tax. Invoice creation, pricing, taxation and accounting stay with the connected billing system.</source>
        <translation>أحداث تشغيل الفوترة ليست فواتير: فهي لا تحمل مبالغ ولا أسعارًا ولا عملة ولا ضريبة. ويبقى إصدار الفواتير والتسعير والضرائب والمحاسبة لدى نظام الفوترة المتصل.</translation>
    </message>
</context>
<context>
    <name>OpenedDesign</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The design has no subscription &quot;%1&quot;; it has: %2.</source>
        <translation>لا يحتوي التصميم على الاشتراك «%1»؛ الموجود فيه: %2.</translation>
    </message>
    <message>
        <source>The event type %1 is not in the catalogue version &quot;%2&quot; that the design uses.</source>
        <translation>نوع الحدث %1 غير موجود في إصدار الفهرس «%2» الذي يستخدمه التصميم.</translation>
    </message>
    <message>
        <source>There is no event type &quot;%1&quot;; %2 lists those that there are.</source>
        <translation>لا يوجد نوع حدث باسم «%1»؛ يسرد %2 الأنواع الموجودة.</translation>
    </message>
    <message>
        <source>There is no event type &quot;%1&quot;. Did you mean %2?</source>
        <translation>لا يوجد نوع حدث باسم «%1». هل تقصد %2؟</translation>
    </message>
    <message>
        <source>The design&apos;s sample &quot;%1&quot; does not exist; there are: %2.</source>
        <translation>عيّنة التصميم «%1» غير موجودة؛ العيّنات الموجودة: %2.</translation>
    </message>
</context>
<context>
    <name>PayloadCommand</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>فئة البيانات</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>in</source>
        <translation>مُدرَج</translation>
    </message>
    <message>
        <source>out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Prints the body of one event, its headers, or why each field is in or out.</source>
        <translation>يطبع متن حدث واحد، أو ترويساته، أو سبب إدراج كل حقل أو استبعاده.</translation>
    </message>
    <message>
        <source>Prints the signed headers instead of the body.</source>
        <translation>يطبع الترويسات الموقَّعة بدلًا من المتن.</translation>
    </message>
    <message>
        <source>Prints for each field whether it is in and why.</source>
        <translation>يطبع لكل حقل هل هو مُدرَج ولماذا.</translation>
    </message>
    <message>
        <source>--headers and --explain exclude each other.</source>
        <translation>لا يمكن الجمع بين --headers و--explain.</translation>
    </message>
</context>
<context>
    <name>PayloadTab</name>
    <message>
        <source>one line added</source>
        <translation>أُضيف سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation>
            <numerusform>لم يُضف أي سطر</numerusform>
            <numerusform>أُضيف سطر واحد</numerusform>
            <numerusform>أُضيف سطران</numerusform>
            <numerusform>أُضيفت %n أسطر</numerusform>
            <numerusform>أُضيف %n سطرًا</numerusform>
            <numerusform>أُضيف %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>one line removed</source>
        <translation>أُزيل سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>لم يُزل أي سطر</numerusform>
            <numerusform>أُزيل سطر واحد</numerusform>
            <numerusform>أُزيل سطران</numerusform>
            <numerusform>أُزيلت %n أسطر</numerusform>
            <numerusform>أُزيل %n سطرًا</numerusform>
            <numerusform>أُزيل %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>one line changed</source>
        <translation>تغيّر سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <translation>
            <numerusform>لم يتغيّر أي سطر</numerusform>
            <numerusform>تغيّر سطر واحد</numerusform>
            <numerusform>تغيّر سطران</numerusform>
            <numerusform>تغيّرت %n أسطر</numerusform>
            <numerusform>تغيّر %n سطرًا</numerusform>
            <numerusform>تغيّر %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>lines +%1 −%2 ~%3</source>
        <comment>the signs that stand before added, removed, changed lines</comment>
        <translation>الأسطر +%1 −%2 ~%3</translation>
    </message>
    <message>
        <source>−%1 bytes</source>
        <translation>−%1 بايت</translation>
    </message>
    <message>
        <source>+%1 bytes</source>
        <translation>+%1 بايت</translation>
    </message>
    <message numerus="yes">
        <source>Copied the body, %n bytes.</source>
        <translation>
            <numerusform>نُسخ المتن، صفر بايت.</numerusform>
            <numerusform>نُسخ المتن، بايت واحد.</numerusform>
            <numerusform>نُسخ المتن، 2 بايت.</numerusform>
            <numerusform>نُسخ المتن، %n بايتات.</numerusform>
            <numerusform>نُسخ المتن، %n بايتًا.</numerusform>
            <numerusform>نُسخ المتن، %n بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the headers, %n bytes.</source>
        <translation>
            <numerusform>نُسخت الترويسات، صفر بايت.</numerusform>
            <numerusform>نُسخت الترويسات، بايت واحد.</numerusform>
            <numerusform>نُسخت الترويسات، 2 بايت.</numerusform>
            <numerusform>نُسخت الترويسات، %n بايتات.</numerusform>
            <numerusform>نُسخت الترويسات، %n بايتًا.</numerusform>
            <numerusform>نُسخت الترويسات، %n بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the HTTP message, %n bytes.</source>
        <translation>
            <numerusform>نُسخت رسالة HTTP، صفر بايت.</numerusform>
            <numerusform>نُسخت رسالة HTTP، بايت واحد.</numerusform>
            <numerusform>نُسخت رسالة HTTP، 2 بايت.</numerusform>
            <numerusform>نُسخت رسالة HTTP، %n بايتات.</numerusform>
            <numerusform>نُسخت رسالة HTTP، %n بايتًا.</numerusform>
            <numerusform>نُسخت رسالة HTTP، %n بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the string to sign, %n bytes.</source>
        <translation>
            <numerusform>نُسخت السلسلة المراد توقيعها، صفر بايت.</numerusform>
            <numerusform>نُسخت السلسلة المراد توقيعها، بايت واحد.</numerusform>
            <numerusform>نُسخت السلسلة المراد توقيعها، 2 بايت.</numerusform>
            <numerusform>نُسخت السلسلة المراد توقيعها، %n بايتات.</numerusform>
            <numerusform>نُسخت السلسلة المراد توقيعها، %n بايتًا.</numerusform>
            <numerusform>نُسخت السلسلة المراد توقيعها، %n بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the cURL command, %n bytes.</source>
        <translation>
            <numerusform>نُسخ أمر cURL، صفر بايت.</numerusform>
            <numerusform>نُسخ أمر cURL، بايت واحد.</numerusform>
            <numerusform>نُسخ أمر cURL، 2 بايت.</numerusform>
            <numerusform>نُسخ أمر cURL، %n بايتات.</numerusform>
            <numerusform>نُسخ أمر cURL، %n بايتًا.</numerusform>
            <numerusform>نُسخ أمر cURL، %n بايت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the verification code, %n bytes.</source>
        <translation>
            <numerusform>نُسخت شيفرة التحقق، صفر بايت.</numerusform>
            <numerusform>نُسخت شيفرة التحقق، بايت واحد.</numerusform>
            <numerusform>نُسخت شيفرة التحقق، 2 بايت.</numerusform>
            <numerusform>نُسخت شيفرة التحقق، %n بايتات.</numerusform>
            <numerusform>نُسخت شيفرة التحقق، %n بايتًا.</numerusform>
            <numerusform>نُسخت شيفرة التحقق، %n بايت.</numerusform>
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
        <translation>تسليم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>لا تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%Ln تسليمات</numerusform>
            <numerusform>%Ln تسليمًا</numerusform>
            <numerusform>%Ln تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event</source>
        <comment>of one event</comment>
        <translation>حدث واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>of so many events</comment>
        <translation>
            <numerusform>لا حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثين</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, one attempt each.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event</extracomment>
        <translation>%1 من %2، بمحاولة واحدة لكل منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <comment>at most so many attempts</comment>
        <translation>
            <numerusform>لا محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, at most %3 each, waits of up to %4 in all.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min</extracomment>
        <translation>%1 من %2، بحد أقصى %3 لكل منها، وانتظار يصل مجموعه إلى %4.</translation>
    </message>
    <message>
        <source>%1 of %2, at most %3 each, waits of up to %4 in all; accelerated ×%5: %6.</source>
        <extracomment>%1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min; %5: 1,000; %6: 4 min 32 s</extracomment>
        <translation>%1 من %2، بحد أقصى %3 لكل منها، وانتظار يصل مجموعه إلى %4؛ مع التسريع ×%5: %6.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The catalogue has no version &quot;%1&quot;; choose one of %2.</source>
        <translation>لا يحتوي الفهرس على الإصدار «%1»؛ اختر واحدًا من %2.</translation>
    </message>
    <message>
        <source>The design names the event type &quot;%1&quot;, which the catalogue does not have. Correct it or take it out.</source>
        <translation>يذكر التصميم نوع الحدث «%1» غير الموجود في الفهرس. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>The design names the event type &quot;%1&quot;, which the catalogue does not have. Did you mean &quot;%2&quot;?</source>
        <translation>يذكر التصميم نوع الحدث «%1» غير الموجود في الفهرس. هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <extracomment>an unknown event type and the one that was probably meant, in a list of several</extracomment>
        <translation>%1 (هل تقصد %2؟)</translation>
    </message>
    <message>
        <source>The design names event types that the catalogue does not have: %1. Correct them or take them out.</source>
        <translation>يذكر التصميم أنواع أحداث غير موجودة في الفهرس: %1. صحّحها أو أزلها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details and is not a billing endpoint. Turn billing details off, or mark the subscription as a billing endpoint.</source>
        <translation>يطلب «%1» تفاصيل الفوترة وهو ليس نقطة نهاية للفوترة. عطّل تفاصيل الفوترة، أو عيّن الاشتراك كنقطة نهاية للفوترة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details in %2 and is not a billing endpoint. Turn them off there, or mark the subscription as a billing endpoint.</source>
        <translation>يطلب «%1» تفاصيل الفوترة في %2 وهو ليس نقطة نهاية للفوترة. عطّلها هناك، أو عيّن الاشتراك كنقطة نهاية للفوترة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details, and the tenant&apos;s billing webhook feature is off. Turn billing details off, or the feature on.</source>
        <translation>يطلب «%1» تفاصيل الفوترة، وميزة webhook الفوترة لدى المستأجر معطّلة. عطّل تفاصيل الفوترة، أو فعّل الميزة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for billing details in %2, and the tenant&apos;s billing webhook feature is off. Turn them off there, or the feature on.</source>
        <translation>يطلب «%1» تفاصيل الفوترة في %2، وميزة webhook الفوترة لدى المستأجر معطّلة. عطّل التفاصيل هناك، أو فعّل الميزة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for contact details without customer context, so they stay out. Turn customer context on, or contact details off.</source>
        <translation>يطلب «%1» بيانات جهة الاتصال دون سياق العميل، ولذلك تبقى مستبعَدة. فعّل سياق العميل، أو عطّل بيانات جهة الاتصال.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for contact details without customer context in %2, so they stay out. Turn customer context on there, or contact details off.</source>
        <translation>يطلب «%1» بيانات جهة الاتصال دون سياق العميل في %2، ولذلك تبقى مستبعَدة. فعّل سياق العميل هناك، أو عطّل بيانات جهة الاتصال.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends role, email and phone of contacts, which Ordinavo has not published. Record a justification, or keep contacts to the published fields.</source>
        <translation>يرسل «%1» دور جهات الاتصال وبريدها الإلكتروني وهاتفها، وهو ما لم تنشره Ordinavo. سجّل تبريرًا، أو اقتصر في جهات الاتصال على الحقول المنشورة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends role, email and phone of contacts in %2, which Ordinavo has not published. Record a justification, or keep contacts to the published fields.</source>
        <translation>يرسل «%1» دور جهات الاتصال وبريدها الإلكتروني وهاتفها في %2، وهو ما لم تنشره Ordinavo. سجّل تبريرًا، أو اقتصر في جهات الاتصال على الحقول المنشورة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text, which can hold personal data. Record a justification, or turn the summary preview off.</source>
        <translation>يرسل «%1» نصًا حرًا مختصرًا قد يحتوي على بيانات شخصية. سجّل تبريرًا، أو عطّل معاينة الملخص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text in %2, which can hold personal data. Record a justification, or turn the summary preview off there.</source>
        <translation>يرسل «%1» نصًا حرًا مختصرًا في %2 قد يحتوي على بيانات شخصية. سجّل تبريرًا، أو عطّل معاينة الملخص هناك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text, with a recorded justification. Confirm it in the design review.</source>
        <translation>يرسل «%1» نصًا حرًا مختصرًا، مع تبرير مسجَّل. أكّد ذلك في مراجعة التصميم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends shortened free text in %2, with a recorded justification. Confirm it in the design review.</source>
        <translation>يرسل «%1» نصًا حرًا مختصرًا في %2، مع تبرير مسجَّل. أكّد ذلك في مراجعة التصميم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends to %2 without encryption. Use https, or a receiver on this machine.</source>
        <translation>يرسل «%1» إلى %2 دون تشفير. استخدم https، أو مستقبِلًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs with the public sample secret, which proves nothing. Give it a secret of its own before it is used.</source>
        <translation>يوقّع «%1» بسر العيّنة العام الذي لا يثبت شيئًا. امنحه سرًا خاصًا به قبل استخدامه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; subscribes to event types that the chosen catalogue does not have: %2. Take them out, or choose a catalogue that has them.</source>
        <translation>يشترك «%1» في أنواع أحداث غير موجودة في الفهرس المختار: %2. أزلها، أو اختر فهرسًا يحتوي عليها.</translation>
    </message>
    <message numerus="yes">
        <source>Ordinavo sets options per subscription, so &quot;%1&quot; needs %n subscriptions there. Create them as planned, or let the event types agree.</source>
        <translation>
            <numerusform>تضبط Ordinavo الخيارات لكل اشتراك، ولذلك لا يحتاج «%1» هناك إلى أي اشتراك. وحّد خيارات أنواع الأحداث.</numerusform>
            <numerusform>تضبط Ordinavo الخيارات لكل اشتراك، ولذلك يحتاج «%1» هناك إلى اشتراك واحد. أنشئه كما هو مخطط، أو وحّد خيارات أنواع الأحداث.</numerusform>
            <numerusform>تضبط Ordinavo الخيارات لكل اشتراك، ولذلك يحتاج «%1» هناك إلى اشتراكين. أنشئهما كما هو مخطط، أو وحّد خيارات أنواع الأحداث.</numerusform>
            <numerusform>تضبط Ordinavo الخيارات لكل اشتراك، ولذلك يحتاج «%1» هناك إلى %n اشتراكات. أنشئها كما هو مخطط، أو وحّد خيارات أنواع الأحداث.</numerusform>
            <numerusform>تضبط Ordinavo الخيارات لكل اشتراك، ولذلك يحتاج «%1» هناك إلى %n اشتراكًا. أنشئها كما هو مخطط، أو وحّد خيارات أنواع الأحداث.</numerusform>
            <numerusform>تضبط Ordinavo الخيارات لكل اشتراك، ولذلك يحتاج «%1» هناك إلى %n اشتراك. أنشئها كما هو مخطط، أو وحّد خيارات أنواع الأحداث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payloads in &quot;%1&quot; that nothing published shows: %2 of %3. Ask Ordinavo before a receiver relies on them.</source>
        <translation>حمولات في «%1» لا يُظهرها أي شيء منشور: %2 من %3. اسأل Ordinavo قبل أن يعتمد عليها مستقبِل.</translation>
    </message>
    <message>
        <source>This design signs by a scheme that is not Ordinavo&apos;s, for comparison. Choose Ordinavo&apos;s for a receiver of real events.</source>
        <translation>يوقّع هذا التصميم وفق مخطط غير مخطط Ordinavo، لغرض المقارنة. اختر مخطط Ordinavo لمستقبِل أحداث حقيقية.</translation>
    </message>
</context>
<context>
    <name>PolicyOption</name>
    <message>
        <source>--policy takes one of %1, or a policy file. %2</source>
        <translation>يأخذ ‎--policy واحدًا من %1، أو ملف سياسة. %2</translation>
    </message>
    <message>
        <source>--attempts takes a whole number from 1 to %1.</source>
        <translation>يأخذ ‎--attempts عددًا صحيحًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>--attempts cannot lengthen this policy: it has no wait that could be repeated. Take another one with --policy.</source>
        <translation>لا يستطيع ‎--attempts إطالة هذه السياسة: ليس فيها انتظار يمكن تكراره. اختر غيرها بـ ‎--policy.</translation>
    </message>
    <message>
        <source>Attempts at most; beyond the policy&apos;s own the last wait is repeated.</source>
        <translation>أقصى عدد للمحاولات؛ وما زاد على محاولات السياسة يتكرر فيه آخر انتظار.</translation>
    </message>
    <message>
        <source>Retry policy: %1, one attempt. Assumed: Ordinavo publishes no retry rules.</source>
        <translation>سياسة إعادة المحاولة: %1، محاولة واحدة. مفترض: لا تنشر Ordinavo قواعد لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Retry policy: %1, up to %2 attempts, waits of %3 in all without jitter. Assumed: Ordinavo publishes no retry rules.</source>
        <extracomment>%3 is a time in hours, minutes and seconds: 75:35:05</extracomment>
        <translation>سياسة إعادة المحاولة: %1، حتى %2 من المحاولات، ومجموع الانتظار %3 بلا تذبذب. مفترض: لا تنشر Ordinavo قواعد لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>When and how often it is tried again, one of %1, or a policy file; %2 when it is not given, and then send does not try a host again that cannot be reached. Assumed: Ordinavo publishes no retry rules.</source>
        <translation>متى وكم مرة يُعاد، أحد %1، أو ملف سياسة؛ و%2 إن لم يُذكر، وعندئذ لا يعيد send محاولة مضيف تعذّر بلوغه. مفترَض: لا تنشر Ordinavo قواعد للإعادة.</translation>
    </message>
</context>
<context>
    <name>PreparedEvent</name>
    <message>
        <source>--set knows no option &quot;%1&quot;; there are: %2.</source>
        <translation>لا يعرف --set الخيار «%1»؛ الخيارات الموجودة: %2.</translation>
    </message>
    <message>
        <source>--set knows no option &quot;%1&quot;. Did you mean %2?</source>
        <translation>لا يعرف --set الخيار «%1». هل تقصد %2؟</translation>
    </message>
    <message>
        <source>--set %1 takes on or off: --set %1=on.</source>
        <translation>يقبل --set %1 القيمة on أو off: --set %1=on.</translation>
    </message>
    <message>
        <source>The event type, for example visit_report.approved.</source>
        <translation>نوع الحدث، مثل visit_report.approved.</translation>
    </message>
    <message>
        <source>Sets an option of this event on or off: %1. May be repeated.</source>
        <translation>يضبط خيارًا لهذا الحدث على on أو off: %1. يمكن تكراره.</translation>
    </message>
    <message>
        <source>--event is missing: --event visit_report.approved.</source>
        <translation>--event مفقود: --event visit_report.approved.</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; does not get events of the type %2; the payload is what it would get.</source>
        <translation>لا يتلقى الاشتراك «%1» أحداثًا من النوع %2؛ الحمولة هي ما كان سيتلقاه.</translation>
    </message>
    <message>
        <source>Policy error: %1</source>
        <translation>خطأ في السياسة: %1</translation>
    </message>
    <message>
        <source>Policy warning: %1</source>
        <translation>تحذير من السياسة: %1</translation>
    </message>
    <message>
        <source>The subscription &quot;%1&quot; gets no event type; name one with --event.</source>
        <translation>لا يتلقى الاشتراك &quot;%1&quot; أي نوع من الأحداث؛ سمِّ نوعًا بـ ‎--event.</translation>
    </message>
</context>
<context>
    <name>ReceiveCommand</name>
    <message>
        <source>--port takes a number from 0 to 65535; 0 takes any free port.</source>
        <translation>يقبل --port رقمًا من 0 إلى 65535؛ والرقم 0 يأخذ أي منفذ متاح.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم ينجح التحقق</translation>
    </message>
    <message>
        <source>Runs the built-in receiver: its address, then a line for each request.</source>
        <translation>يشغّل المستقبِل المدمج: عنوانه، ثم سطر لكل طلب.</translation>
    </message>
    <message>
        <source>The port on the loopback address; 5005 or a free one when it is not given.</source>
        <translation>المنفذ على عنوان الاسترجاع؛ 5005 أو منفذ متاح إذا لم يُحدَّد.</translation>
    </message>
    <message>
        <source>By what duplicates are told: eventId, the default, deliveryId, or off.</source>
        <translation>ما يُميَّز به المكرر: eventId، وهو الافتراضي، أو deliveryId أو off.</translation>
    </message>
    <message>
        <source>Port %1 is taken; this is a free one.</source>
        <translation>المنفذ %1 مشغول؛ هذا منفذ متاح.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>يستمع على %1</translation>
    </message>
    <message>
        <source>--tolerance takes minutes from 1 to %1, or off for any age.</source>
        <translation>تأخذ ‎--tolerance دقائق من 1 إلى %1، أو off لأي عمر.</translation>
    </message>
    <message>
        <source>--ca-out needs a certificate to write. Choose one with --tls.</source>
        <translation>تحتاج ‎--ca-out إلى شهادة لكتابتها. اختر واحدة بـ ‎--tls.</translation>
    </message>
    <message>
        <source>out of order: request %1 brought the later %2</source>
        <extracomment>%1 is the number of a request, %2 an event id</extracomment>
        <translation>خارج الترتيب: جلب الطلب %1 الحدث الأحدث %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>What deliveries that verify are answered, one after the other: 500x2,429;retry-after=30,timeout,reset,200. The last one repeats. A delivery takes effect when its answer is a 2xx.</source>
        <translation>ما تُجاب به عمليات التسليم الصحيحة التوقيع، واحدة تلو الأخرى: 500x2,429;retry-after=30,timeout,reset,200. تتكرر الأخيرة. يسري التسليم إذا كان جوابه 2xx.</translation>
    </message>
    <message>
        <source>How many minutes old a timestamp may be, 5 when it is not given; off for any age.</source>
        <translation>كم دقيقة يجوز أن يكون عمر الطابع الزمني، و5 إن لم تُذكر؛ off لأي عمر.</translation>
    </message>
    <message>
        <source>Receives by HTTPS, with a certificate made on the spot.</source>
        <translation>يستقبل عبر HTTPS بشهادة تُنشأ في الحال.</translation>
    </message>
    <message>
        <source>Writes the authority that signed the certificate as PEM, for the sender to trust.</source>
        <translation>يكتب الجهة التي وقّعت الشهادة بصيغة PEM ليثق بها المرسِل.</translation>
    </message>
    <message>
        <source>Port %1 is taken. Choose another one, or leave --port out to get a free one.</source>
        <translation>المنفذ %1 مشغول. اختر منفذًا آخر، أو احذف --port للحصول على منفذ متاح.</translation>
    </message>
</context>
<context>
    <name>ReceiverBehaviour</name>
    <message>
        <source>by event id</source>
        <translation>بحسب معرّف الحدث</translation>
    </message>
    <message>
        <source>by delivery id</source>
        <translation>بحسب معرّف التسليم</translation>
    </message>
    <message>
        <source>duplicates not told</source>
        <translation>التكرارات لا تُميَّز</translation>
    </message>
    <message>
        <source>HTTPS, expired certificate</source>
        <translation>HTTPS بشهادة منتهية</translation>
    </message>
    <message>
        <source>HTTPS, wrong name</source>
        <translation>HTTPS باسم خاطئ</translation>
    </message>
    <message>
        <source>HTTPS, self-signed</source>
        <translation>HTTPS موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 are answers of a receiver, like &quot;500×2, 429&quot;, %2 is the last one, which repeats</extracomment>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>answers %1</source>
        <extracomment>%1 is like &quot;500×2, then 200&quot;</extracomment>
        <translation>يجيب %1</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>أي عمر</translation>
    </message>
    <message>
        <source>up to %L1 min old</source>
        <translation>عمره حتى %L1 د</translation>
    </message>
    <message>
        <source>By the event id, Ordinavo&apos;s rule</source>
        <translation>بحسب معرّف الحدث، قاعدة Ordinavo</translation>
    </message>
    <message>
        <source>By the delivery id, which retries may change</source>
        <translation>بحسب معرّف التسليم الذي قد تغيّره المحاولات المعادة</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>لا يميّزها</translation>
    </message>
    <message>
        <source>HTTP, without TLS</source>
        <translation>HTTP بدون TLS</translation>
    </message>
    <message>
        <source>HTTPS with a good certificate</source>
        <translation>HTTPS بشهادة سليمة</translation>
    </message>
    <message>
        <source>HTTPS with an expired certificate</source>
        <translation>HTTPS بشهادة منتهية</translation>
    </message>
    <message>
        <source>HTTPS with a certificate for another host</source>
        <translation>HTTPS بشهادة لمضيف آخر</translation>
    </message>
    <message>
        <source>HTTPS with a self-signed certificate</source>
        <translation>HTTPS بشهادة موقّعة ذاتيًا</translation>
    </message>
</context>
<context>
    <name>ReceiverReason</name>
    <message>
        <source>The request line is not one of HTTP/1.1.</source>
        <translation>سطر الطلب لا يوافق HTTP/1.1.</translation>
    </message>
    <message>
        <source>A header line is not one of HTTP/1.1.</source>
        <translation>أحد أسطر الترويسات لا يوافق HTTP/1.1.</translation>
    </message>
    <message>
        <source>A header line is folded, which HTTP/1.1 no longer allows.</source>
        <translation>أحد أسطر الترويسات مطويّ، وهو ما لم يعد HTTP/1.1 يسمح به.</translation>
    </message>
    <message>
        <source>The request line and headers are larger than %1.</source>
        <translation>سطر الطلب والترويسات أكبر من %1.</translation>
    </message>
    <message>
        <source>The body is larger than %1.</source>
        <translation>المتن أكبر من %1.</translation>
    </message>
    <message>
        <source>Content-Length is no number, or stands there beside another length.</source>
        <translation>Content-Length ليس رقمًا، أو يرد إلى جانب طول آخر.</translation>
    </message>
    <message>
        <source>Content-Length stands there twice.</source>
        <translation>يرد Content-Length مرتين.</translation>
    </message>
    <message>
        <source>Transfer-Encoding stands there beside another length.</source>
        <translation>يرد Transfer-Encoding إلى جانب طول آخر.</translation>
    </message>
    <message>
        <source>The only Transfer-Encoding understood here is chunked, in HTTP/1.1.</source>
        <translation>قيمة Transfer-Encoding الوحيدة المفهومة هنا هي chunked، في HTTP/1.1.</translation>
    </message>
    <message>
        <source>The chunks of the body are broken.</source>
        <translation>أجزاء المتن (chunks) تالفة.</translation>
    </message>
    <message>
        <source>The chunks of the body are too small for its size.</source>
        <translation>أجزاء المتن (chunks) أصغر مما يناسب حجمه.</translation>
    </message>
    <message>
        <source>The request line and headers did not come in time.</source>
        <translation>لم يصل سطر الطلب والترويسات في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>لم يصل الطلب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Too many connections are open.</source>
        <translation>عدد الاتصالات المفتوحة كبير جدًا.</translation>
    </message>
    <message>
        <source>There has to be exactly one Host header.</source>
        <translation>يجب أن تكون هناك ترويسة Host واحدة بالضبط.</translation>
    </message>
    <message>
        <source>This receiver serves localhost only; the Host header names another.</source>
        <translation>يخدم هذا المستقبِل localhost فقط؛ وترويسة Host تذكر مضيفًا آخر.</translation>
    </message>
    <message>
        <source>The request comes from a page in a browser.</source>
        <translation>يأتي الطلب من صفحة في متصفح.</translation>
    </message>
    <message>
        <source>Deliveries go to the path /hook.</source>
        <translation>تُرسل عمليات التسليم إلى المسار /hook.</translation>
    </message>
    <message>
        <source>Deliveries are sent with POST.</source>
        <translation>تُرسل عمليات التسليم باستخدام POST.</translation>
    </message>
    <message>
        <source>The only expectation understood here is 100-continue.</source>
        <translation>التوقع الوحيد المفهوم هنا هو 100-continue.</translation>
    </message>
    <message>
        <source>The header %1 is missing.</source>
        <translation>الترويسة %1 مفقودة.</translation>
    </message>
    <message>
        <source>The header %1 stands there twice.</source>
        <translation>الترويسة %1 موجودة مرتين.</translation>
    </message>
    <message>
        <source>Content-Type has to be application/json.</source>
        <translation>يجب أن تكون قيمة Content-Type هي application/json.</translation>
    </message>
    <message>
        <source>X-Ordinavo-Webhook-Version is not v1, the only version known here.</source>
        <translation>قيمة X-Ordinavo-Webhook-Version ليست v1، وهو الإصدار الوحيد المعروف هنا.</translation>
    </message>
    <message>
        <source>The receiver has no secret to verify with.</source>
        <translation>ليس لدى المستقبِل سر للتحقق به.</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>لم ينجح التحقق من التوقيع.</translation>
    </message>
    <message>
        <source>%1 is not a Unix time in whole seconds.</source>
        <translation>%1 ليس وقت Unix بالثواني الصحيحة.</translation>
    </message>
    <message>
        <source>%1 is not a time like 2026-06-18T16:40:00Z.</source>
        <translation>%1 ليس وقتًا مثل 2026-06-18T16:40:00Z.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is older than %n minutes.</source>
        <translation>
            <numerusform>%1 أقدم من صفر دقيقة.</numerusform>
            <numerusform>%1 أقدم من دقيقة واحدة.</numerusform>
            <numerusform>%1 أقدم من دقيقتين.</numerusform>
            <numerusform>%1 أقدم من %n دقائق.</numerusform>
            <numerusform>%1 أقدم من %n دقيقة.</numerusform>
            <numerusform>%1 أقدم من %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than %n minutes ahead. Compare the clocks.</source>
        <translation>
            <numerusform>%1 متقدم بأكثر من صفر دقيقة. قارن بين الساعات.</numerusform>
            <numerusform>%1 متقدم بأكثر من دقيقة واحدة. قارن بين الساعات.</numerusform>
            <numerusform>%1 متقدم بأكثر من دقيقتين. قارن بين الساعات.</numerusform>
            <numerusform>%1 متقدم بأكثر من %n دقائق. قارن بين الساعات.</numerusform>
            <numerusform>%1 متقدم بأكثر من %n دقيقة. قارن بين الساعات.</numerusform>
            <numerusform>%1 متقدم بأكثر من %n دقيقة. قارن بين الساعات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body verifies but is not valid JSON.</source>
        <translation>تم التحقق من المتن لكنه ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>The body verifies but is not a JSON object.</source>
        <translation>تم التحقق من المتن لكنه ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The signed body has no eventId.</source>
        <translation>لا يحتوي المتن الموقَّع على eventId.</translation>
    </message>
    <message>
        <source>%1 is not the eventId of the signed body. The header is not signed: somebody may have changed it.</source>
        <translation>%1 ليس eventId الوارد في المتن الموقَّع. الترويسة غير موقَّعة: ربما غيّرها أحد.</translation>
    </message>
    <message>
        <source>%1 is not the eventType of the signed body. The header is not signed: somebody may have changed it.</source>
        <translation>%1 ليس eventType الوارد في المتن الموقَّع. الترويسة غير موقَّعة: ربما غيّرها أحد.</translation>
    </message>
    <message>
        <source>Request %1 had the same event id and took effect.</source>
        <translation>كان للطلب %1 معرّف الحدث نفسه وقد أصبح نافذًا.</translation>
    </message>
    <message>
        <source>Request %1 had the same delivery id and took effect.</source>
        <translation>كان للطلب %1 معرّف التسليم نفسه وقد أصبح نافذًا.</translation>
    </message>
    <message>
        <source>The receiver&apos;s script answers %1 here, so that the delivery takes no effect.</source>
        <translation>يجيب نص المستقبِل هنا بـ %1، فلا يسري التسليم.</translation>
    </message>
    <message>
        <source>The connection ended before the request was whole.</source>
        <translation>انتهى الاتصال قبل اكتمال الطلب.</translation>
    </message>
</context>
<context>
    <name>ReceiverUrl</name>
    <message>
        <source>Enter the URL of a receiver.</source>
        <translation>أدخل عنوان URL لمستقبِل.</translation>
    </message>
    <message>
        <source>This is not a URL: check it for blanks and wrong characters.</source>
        <translation>هذا ليس عنوان URL: تحقق من المسافات والأحرف الخاطئة.</translation>
    </message>
    <message>
        <source>A receiver&apos;s URL begins with http:// or https://. Write that in front.</source>
        <translation>يبدأ عنوان URL للمستقبِل بـ http:// أو https://. اكتب ذلك في البداية.</translation>
    </message>
    <message>
        <source>The URL names no host. Write one after the two slashes.</source>
        <translation>لا يذكر عنوان URL أي مضيف. اكتب مضيفًا بعد الشرطتين المائلتين.</translation>
    </message>
    <message>
        <source>A receiver&apos;s URL must not carry a user name or password. Take them out.</source>
        <translation>يجب ألا يحتوي عنوان URL للمستقبِل على اسم مستخدم أو كلمة مرور. أزلهما.</translation>
    </message>
    <message>
        <source>What follows # never reaches a receiver; this may be the address of a page for people.</source>
        <translation>ما يلي # لا يصل أبدًا إلى المستقبِل؛ قد يكون هذا عنوان صفحة مخصصة للأشخاص.</translation>
    </message>
</context>
<context>
    <name>RecoveryJournal</name>
    <message>
        <source>Cannot create the folder %1 for unsaved work. Save the design to a file.</source>
        <translation>تعذّر إنشاء المجلد %1 للعمل غير المحفوظ. احفظ التصميم في ملف.</translation>
    </message>
</context>
<context>
    <name>Redelivery</name>
    <message>
        <source>Sent again from the log with a new event id. Ordinavo is not known to do that; a receiver takes it for a new event.</source>
        <translation>أُعيد إرساله من السجل بمعرّف حدث جديد. لا يُعرف أن Ordinavo يفعل ذلك؛ ويعدّه المستقبِل حدثًا جديدًا.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id and today&apos;s body. Ordinavo is not known to do that; a receiver that deduplicates by event id never looks at the new body.</source>
        <translation>أُعيد إرساله من السجل بمعرّف الحدث نفسه ومتن اليوم. لا يُعرف أن Ordinavo يفعل ذلك؛ والمستقبِل الذي يزيل التكرار بمعرّف الحدث لا ينظر إلى المتن الجديد أبدًا.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id, bytes and timestamp. Whether Ordinavo&apos;s retries keep the timestamp is not published; a receiver refuses it after 5 minutes.</source>
        <translation>أُعيد إرساله من السجل بمعرّف الحدث والبايتات والطابع الزمني نفسها. لم يُنشر هل تُبقي محاولات Ordinavo الطابع الزمني؛ ويرفضه المستقبِل بعد 5 دقائق.</translation>
    </message>
    <message>
        <source>Sent again from the log with the same event id and bytes, a fresh timestamp and a new delivery id. Ordinavo&apos;s own retries are assumed to look like this; a receiver takes it for a duplicate.</source>
        <translation>أُعيد إرساله من السجل بمعرّف الحدث والبايتات نفسها وبطابع زمني حديث ومعرّف تسليم جديد. يُفترض أن محاولات Ordinavo تبدو هكذا؛ ويعدّه المستقبِل مكررًا.</translation>
    </message>
    <message>
        <source>The body that was sent has no eventId that could be replaced. Keep the event id, or take the current body.</source>
        <translation>ليس في المتن المرسل eventId يمكن استبداله. أبقِ معرّف الحدث أو خذ المتن الحالي.</translation>
    </message>
    <message>
        <source>The design&apos;s catalogue has no event type %1, so there is no current body. Send the frozen one.</source>
        <translation>ليس في فهرس التصميم نوع حدث %1، فلا يوجد متن حالي. أرسل المتن المجمّد.</translation>
    </message>
    <message>
        <source>%1 again, from the log</source>
        <translation>%1 مرة أخرى، من السجل</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>%1 is not an address that a delivery can go to. Enter one that begins with http:// or https://.</source>
        <translation>%1 ليس عنوانًا يمكن إرسال تسليم إليه. أدخل عنوانًا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>The address %1 names no host. Enter one like https://example.com/hook.</source>
        <translation>لا يذكر العنوان %1 أي مضيف. أدخل عنوانًا مثل https://example.com/hook.</translation>
    </message>
    <message>
        <source>The address of %1 carries a user name or a password, which a delivery does not send. Take them out of the address.</source>
        <translation>يحتوي عنوان %1 على اسم مستخدم أو كلمة مرور، والتسليم لا يرسلهما. أزلهما من العنوان.</translation>
    </message>
    <message>
        <source>“%1” is not a header name. Use letters, digits and hyphens.</source>
        <translation>«%1» ليس اسم ترويسة. استخدم الحروف والأرقام والشرطات.</translation>
    </message>
    <message>
        <source>The header %1 is written when the request is sent. Take it out of the list.</source>
        <translation>تُكتب الترويسة %1 عند إرسال الطلب. أزلها من القائمة.</translation>
    </message>
    <message>
        <source>The value of the header %1 contains a line break or a NUL character. Take it out.</source>
        <translation>تحتوي قيمة الترويسة %1 على فاصل أسطر أو حرف NUL. أزله.</translation>
    </message>
    <message>
        <source>The value of the header %1 consists of spaces. Enter a value or leave it empty.</source>
        <translation>تتكون قيمة الترويسة %1 من مسافات. أدخل قيمة أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>“%1” is not an HTTP method. Use POST.</source>
        <translation>«%1» ليست طريقة HTTP. استخدم POST.</translation>
    </message>
</context>
<context>
    <name>RetryAfter</name>
    <message>
        <source>The Retry-After header is empty.</source>
        <translation>ترويس Retry-After فارغ.</translation>
    </message>
    <message>
        <source>The Retry-After header asks for a negative time, which counts as none.</source>
        <translation>يطلب ترويس Retry-After زمنًا سالبًا، فيُعدّ غير موجود.</translation>
    </message>
    <message>
        <source>The Retry-After header &quot;%1&quot; is neither seconds nor an HTTP date.</source>
        <translation>ترويس Retry-After &quot;%1&quot; ليس ثوانيَ ولا تاريخ HTTP.</translation>
    </message>
    <message>
        <source>The answer has more than one Retry-After header; the longest wait counts.</source>
        <translation>في الرد أكثر من ترويس Retry-After؛ ويُعتد بأطول انتظار.</translation>
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
        <translation>مثل Svix</translation>
    </message>
    <message>
        <source>Like Convoy</source>
        <translation>مثل Convoy</translation>
    </message>
    <message>
        <source>Like Shopify</source>
        <translation>مثل Shopify</translation>
    </message>
    <message>
        <source>Like GitHub</source>
        <translation>مثل GitHub</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصّصة</translation>
    </message>
    <message>
        <source>a time with its unit is missing here, from %1 to %2, such as &quot;250ms&quot;, &quot;5s&quot;, &quot;2h&quot; or &quot;1d&quot;</source>
        <translation>ينقص هنا زمن مع وحدته، من %1 إلى %2، مثل &quot;250ms&quot; أو &quot;5s&quot; أو &quot;2h&quot; أو &quot;1d&quot;</translation>
    </message>
    <message>
        <source>status codes from 100 to 599 are missing here, such as &quot;429, 502-504&quot;</source>
        <translation>تنقص هنا رموز حالة من 100 إلى 599، مثل &quot;429, 502-504&quot;</translation>
    </message>
    <message>
        <source>these are more than %1 waits</source>
        <translation>هذه أكثر من %1 من فترات الانتظار</translation>
    </message>
    <message>
        <source>a number from 0 to 1 is missing here</source>
        <translation>ينقص هنا عدد من 0 إلى 1</translation>
    </message>
    <message>
        <source>&quot;disables&quot; or &quot;retries&quot; is missing here</source>
        <translation>ينقص هنا &quot;disables&quot; أو &quot;retries&quot;</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is missing here</source>
        <translation>ينقص هنا عدد صحيح من 0 إلى %1</translation>
    </message>
</context>
<context>
    <name>RetryReason</name>
    <message>
        <source>The receiver ended with %1, which is no final answer.</source>
        <translation>انتهى المستقبِل بـ %1، وهو ليس ردًا نهائيًا.</translation>
    </message>
    <message>
        <source>The receiver answered %1; redirects are not followed.</source>
        <translation>ردّ المستقبِل بـ %1؛ ولا تُتبع عمليات إعادة التوجيه.</translation>
    </message>
    <message>
        <source>The receiver answered %1, which is no HTTP status.</source>
        <translation>ردّ المستقبِل بـ %1، وهي ليست حالة HTTP.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>ردّ المستقبِل بـ %1.</translation>
    </message>
    <message>
        <source>The host&apos;s name was not found.</source>
        <translation>لم يُعثر على اسم المضيف.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>لم يتم أي اتصال.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>لم يتم أي اتصال آمن.</translation>
    </message>
    <message>
        <source>No whole answer came before the deadline.</source>
        <translation>لم يصل رد كامل قبل انقضاء المهلة.</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer.</source>
        <translation>أغلق المستقبِل الاتصال بلا رد.</translation>
    </message>
    <message>
        <source>The receiver reset the connection.</source>
        <translation>أعاد المستقبِل تعيين الاتصال.</translation>
    </message>
    <message>
        <source>The answer was no proper HTTP.</source>
        <translation>لم يكن الرد HTTP سليمًا.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>انقطع الرد.</translation>
    </message>
    <message>
        <source>The answer&apos;s head was too large.</source>
        <translation>كان رأس الرد أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>The send was stopped.</source>
        <translation>أُوقف الإرسال.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request is not valid, and would not be the next time.</source>
        <translation>لم يُرسل شيء: الطلب غير صالح، ولن يكون صالحًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>لم يصل رد كامل.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The schedule says %1.</source>
        <translation>يقضي الجدول بـ %1.</translation>
    </message>
    <message>
        <source>The schedule says %1, ± %2 %.</source>
        <extracomment>%1 is a time such as 5 min, %2 a number of percent</extracomment>
        <translation>يقضي الجدول بـ %1، ± %2%.</translation>
    </message>
    <message>
        <source>Nothing more is sent to this receiver.</source>
        <translation>لن يُرسل شيء آخر إلى هذا المستقبِل.</translation>
    </message>
    <message>
        <source>The policy stops after %1.</source>
        <translation>تتوقف السياسة بعد %1.</translation>
    </message>
    <message>
        <source>The policy makes one attempt.</source>
        <translation>تُجري السياسة محاولة واحدة.</translation>
    </message>
    <message>
        <source>This was the last of %1 attempts.</source>
        <translation>كانت هذه آخر محاولة من أصل %1.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2, which the policy does not heed after this status.</source>
        <translation>ردّ المستقبِل بـ %1 ويطلب %2، ولا تراعي السياسة ذلك بعد هذه الحالة.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins, but the policy allows it at most %4.</source>
        <translation>ردّ المستقبِل بـ %1 ويطلب %2؛ ويقضي الجدول بـ %3. الأولوية لـ Retry-After، لكن السياسة تسمح له بـ %4 على الأكثر.</translation>
    </message>
    <message>
        <source>The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins.</source>
        <translation>ردّ المستقبِل بـ %1 ويطلب %2؛ ويقضي الجدول بـ %3. الأولوية لـ Retry-After.</translation>
    </message>
    <message>
        <source>The send was stopped before the next attempt.</source>
        <translation>أُوقف الإرسال قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>The receiver was disabled in the meantime.</source>
        <translation>عُطّل المستقبِل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It was exhausted delivery %1 in a row, which disables the receiver.</source>
        <translation>كان هذا التسليم المستنفَد رقم %1 على التوالي، وهذا يعطّل المستقبِل.</translation>
    </message>
    <message>
        <source>A host that cannot be reached at all gets no second attempt.</source>
        <translation>المضيف الذي يتعذر الوصول إليه كليًا لا يحصل على محاولة ثانية.</translation>
    </message>
    <message>
        <source>An attack probe is sent once.</source>
        <translation>تُرسَل محاولة الهجوم التجريبية مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>RunEnd</name>
    <message>
        <source>The run was stopped: 1 delivery cancelled.</source>
        <translation>أُوقف التشغيل: أُلغي تسليم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The run was stopped: %Ln of %1 deliveries cancelled.</source>
        <extracomment>%Ln of %1 deliveries, %1 is 2 or more</extracomment>
        <translation>
            <numerusform>أُوقف التشغيل: لم يُلغَ أي تسليم (%Ln) من %1.</numerusform>
            <numerusform>أُوقف التشغيل: أُلغي تسليم واحد (%Ln) من %1.</numerusform>
            <numerusform>أُوقف التشغيل: أُلغي تسليمان (%Ln) من %1.</numerusform>
            <numerusform>أُوقف التشغيل: أُلغيت %Ln تسليمات من %1.</numerusform>
            <numerusform>أُوقف التشغيل: أُلغي %Ln تسليمًا من %1.</numerusform>
            <numerusform>أُوقف التشغيل: أُلغي %Ln تسليم من %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWriter</name>
    <message>
        <source>Cannot write %1: %2. Nothing was changed.</source>
        <translation>تعذّرت كتابة %1: %2. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>لم يقبل القرص سوى جزء منه</translation>
    </message>
    <message>
        <source>what was written does not read back</source>
        <translation>ما كُتب لا يُقرأ كما كُتب</translation>
    </message>
</context>
<context>
    <name>SampleRecords</name>
    <message>
        <source>this list must not be empty</source>
        <translation>يجب ألا تكون هذه القائمة فارغة</translation>
    </message>
    <message>
        <source>the source system &quot;%1&quot; appears twice</source>
        <translation>يرد النظام المصدر «%1» مرتين</translation>
    </message>
    <message>
        <source>a record begins with its id, a whole number</source>
        <translation>يبدأ السجل بمعرّفه، وهو عدد صحيح</translation>
    </message>
    <message>
        <source>a record holds texts, numbers, true and false</source>
        <translation>يحتوي السجل على نصوص وأرقام و true و false</translation>
    </message>
    <message>
        <source>the tenant &quot;%1&quot; appears twice</source>
        <translation>يرد المستأجر «%1» مرتين</translation>
    </message>
    <message>
        <source>the tenant &quot;%1&quot; has no records here</source>
        <translation>ليس للمستأجر «%1» سجلات هنا</translation>
    </message>
    <message>
        <source>there is no source system &quot;%1&quot; in &quot;sourceSystems&quot;</source>
        <translation>لا يوجد نظام مصدر «%1» في «sourceSystems»</translation>
    </message>
    <message>
        <source>there is no record &quot;%1&quot; in &quot;records&quot;</source>
        <translation>لا يوجد سجل «%1» في «records»</translation>
    </message>
    <message>
        <source>this record has an external id in this source system already</source>
        <translation>لهذا السجل معرّف خارجي في هذا النظام المصدر بالفعل</translation>
    </message>
</context>
<context>
    <name>SecretBytes</name>
    <message>
        <source>Cannot read the secret from %1: %2.</source>
        <translation>تعذّرت قراءة السر (%1): %2.</translation>
    </message>
    <message>
        <source>The secret in %1 is longer than 64 KiB; is it the right file?</source>
        <translation>السر (%1) أطول من 64 KiB؛ هل هو الملف الصحيح؟</translation>
    </message>
</context>
<context>
    <name>SecretFinder</name>
    <message>
        <source>The secret in %1 is empty.</source>
        <translation>السر (%1) فارغ.</translation>
    </message>
    <message>
        <source>Cannot read the secret from %1: %2.</source>
        <translation>تعذّرت قراءة السر (%1): %2.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>There is no environment variable %1 to take the secret from.</source>
        <translation>لا يوجد متغيّر بيئة %1 لأخذ السر منه.</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>متغيّر البيئة %1</translation>
    </message>
    <message>
        <source>The secret is in this file, less one final newline.</source>
        <translation>السر موجود في هذا الملف، باستثناء سطر جديد واحد في آخره.</translation>
    </message>
    <message>
        <source>The secret comes from the standard input.</source>
        <translation>يأتي السر من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The secret is in this environment variable.</source>
        <translation>السر موجود في متغيّر البيئة هذا.</translation>
    </message>
    <message>
        <source>The secret is in the system&apos;s keychain under this name; sample is the public sample secret.</source>
        <translation>السر موجود في سلسلة المفاتيح للنظام بهذا الاسم؛ و sample هو سر العيّنة العام.</translation>
    </message>
    <message>
        <source>The secret can come from one place only; several are given.</source>
        <translation>لا يمكن أن يأتي السر إلا من مكان واحد؛ وقد حُدِّدت عدة أماكن.</translation>
    </message>
    <message>
        <source>Body and secret cannot both come from the standard input.</source>
        <translation>لا يمكن أن يأتي المتن والسر كلاهما من الدخل القياسي.</translation>
    </message>
    <message>
        <source>The design names the secret &quot;%1&quot;, whose value is not in it. Give it with --secret-file, --secret-stdin, --secret-env or --secret-ref.</source>
        <translation>يسمّي التصميم السر «%1» وقيمته غير موجودة فيه. حدِّدها باستخدام --secret-file أو --secret-stdin أو --secret-env أو --secret-ref.</translation>
    </message>
    <message>
        <source>This uses the public sample secret, which protects nothing.</source>
        <translation>يُستخدم هنا سر العيّنة العام الذي لا يحمي شيئًا.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; is not in the system&apos;s keychain, or the keychain cannot be reached. Give it with --secret-file, --secret-stdin or --secret-env.</source>
        <translation>السرّ «%1» غير موجود في سلسلة مفاتيح النظام، أو يتعذر الوصول إليها. قدّمه عبر --secret-file أو --secret-stdin أو --secret-env.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>There is no secret named &quot;%1&quot; in the keychain. Enter it once on this computer, or name another one.</source>
        <translation>لا يوجد سر باسم «%1» في سلسلة المفاتيح. أدخِله مرة واحدة على هذا الحاسوب أو حدِّد سرًا آخر.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; was not entered in this session, and the system&apos;s keychain cannot be reached. Enter it for this session.</source>
        <translation>لم يُدخَل السر «%1» في هذه الجلسة، وتعذّر الوصول إلى سلسلة المفاتيح للنظام. أدخِله لهذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Nothing was sent: the policy forbids it.</source>
        <translation>لم يُرسَل شيء: السياسة تمنع ذلك.</translation>
    </message>
    <message>
        <source>Delivers an event, or a sequence of them, to a URL, with retries.</source>
        <translation>يسلّم حدثًا أو سلسلة من الأحداث إلى عنوان URL، مع إعادة المحاولات.</translation>
    </message>
</context>
<context>
    <name>SendLog</name>
    <message>
        <source>Does not record the attempts in the delivery log.</source>
        <translation>لا يسجّل المحاولات في سجل التسليم.</translation>
    </message>
    <message>
        <source>The log&apos;s file, instead of the user&apos;s own.</source>
        <translation>ملف السجل، بدلًا من ملف المستخدم.</translation>
    </message>
    <message>
        <source>Some attempts could not be recorded in the delivery log %1.</source>
        <translation>تعذّر تسجيل بعض المحاولات في سجل التسليم %1.</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>--url is missing: --url http://127.0.0.1:5005/hook.</source>
        <translation>الخيار --url مفقود: --url http://127.0.0.1:5005/hook.</translation>
    </message>
    <message>
        <source>--url takes an http or https address with a host, for example http://127.0.0.1:5005/hook.</source>
        <translation>يأخذ --url عنوان http أو https مع مضيف، مثل http://127.0.0.1:5005/hook.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 0.001 to %1.</source>
        <translation>يأخذ --timeout عددًا من الثواني، من 0.001 إلى %1.</translation>
    </message>
    <message>
        <source>--speed takes a factor from 1 to 1000000.</source>
        <translation>يأخذ ‎--speed معاملًا من 1 إلى 1000000.</translation>
    </message>
    <message>
        <source>--%1: the file %2 cannot be read.</source>
        <translation>‎--%1: تتعذر قراءة الملف %2.</translation>
    </message>
    <message>
        <source>--key needs the certificate that it belongs to: --cert FILE.</source>
        <translation>يحتاج ‎--key إلى الشهادة التي يخصها: ‎--cert FILE.</translation>
    </message>
    <message>
        <source>Where to deliver it, http or https.</source>
        <translation>وجهة التسليم، http أو https.</translation>
    </message>
    <message>
        <source>Seconds for each whole attempt; the policy&apos;s when it is not given.</source>
        <translation>عدد الثواني لكل محاولة كاملة؛ مهلة السياسة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Makes waits pass that many times faster, 1 to 1000000. Timestamps and deadlines stay real.</source>
        <translation>يجعل فترات الانتظار تمرّ أسرع بهذا المعامل، من 1 إلى 1000000. تبقى الطوابع الزمنية والمهل حقيقية.</translation>
    </message>
    <message>
        <source>Trusts the authorities of this PEM file, instead of the system&apos;s.</source>
        <translation>يثق بمراجع التصديق في ملف PEM هذا بدلًا من مراجع النظام.</translation>
    </message>
    <message>
        <source>Shows this certificate to the receiver, PEM.</source>
        <translation>يقدّم هذه الشهادة إلى المستقبِل، بصيغة PEM.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key, PEM; in --cert when it is not given.</source>
        <translation>مفتاح الشهادة بصيغة PEM؛ ويُؤخذ من ‎--cert إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Shows what would be sent, and sends nothing.</source>
        <translation>يعرض ما كان سيُرسَل، ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>--%1: the file %2 holds no certificate. Name a PEM file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>‎--%1: لا يحتوي الملف %2 على أي شهادة. اذكر ملف PEM يبدأ بـ ‎-----BEGIN CERTIFICATE-----.</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>at once, together</source>
        <translation>فورًا، معًا</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>after the first attempt of %1</source>
        <translation>بعد المحاولة الأولى من %1</translation>
    </message>
    <message>
        <source>after the end of %1</source>
        <translation>بعد انتهاء %1</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ولا مزيد.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
            <numerusform>… و%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendReport</name>
    <message>
        <source>Attack probe &quot;%1&quot;: not sent.</source>
        <translation>محاولة الهجوم التجريبية «%1»: لم تُرسَل.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: refused with %2, as it should be.</source>
        <translation>محاولة الهجوم التجريبية «%1»: رُفضت بالرمز %2 كما ينبغي.</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: the receiver ACCEPTED a forged delivery with %2.</source>
        <translation>محاولة الهجوم التجريبية «%1»: قَبِل المستقبِل تسليمًا مزوّرًا بالرمز %2!</translation>
    </message>
    <message>
        <source>Attack probe &quot;%1&quot;: no verdict, %2. A refusal is a 4xx.</source>
        <extracomment>%2 is an HTTP status or the kind of failure</extracomment>
        <translation>محاولة الهجوم التجريبية «%1»: لا حكم، %2. الرفض هو 4xx.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Attempt %1 at %2: %3 after %4 ms. %5</source>
        <comment>number, time, status or kind of failure, milliseconds, sentence</comment>
        <translation>المحاولة %1 في %2: %3 بعد %4 مل.ث. %5</translation>
    </message>
    <message>
        <source>Delivery %1, attempt %2 at %3: %4 after %5 ms. %6</source>
        <comment>number, number, time, status or kind of failure, milliseconds, sentence</comment>
        <translation>التسليم %1، المحاولة %2 في %3: %4 بعد %5 مل.ث. %6</translation>
    </message>
    <message>
        <source>Next attempt in %1; Ctrl+C stops.</source>
        <translation>المحاولة التالية بعد %1؛ Ctrl+C للإيقاف.</translation>
    </message>
    <message>
        <source>The host cannot be reached, so nothing was tried again. To wait for it as the policy says, name the policy: --policy %1.</source>
        <translation>لا يمكن الوصول إلى المضيف، فلم تُعَد أي محاولة. لانتظاره وفق السياسة سمِّ السياسة: ‎--policy %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>event id, event type, outcome</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Delivered: %1 of %2.</source>
        <translation>المسلَّم: %1 من %2.</translation>
    </message>
    <message>
        <source>Attack probes refused: %1 of %2.</source>
        <translation>محاولات الهجوم التجريبية المرفوضة: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The subscription&apos;s secret is not at hand. Enter it, then send again.</source>
        <translation>سر الاشتراك غير متاح. أدخله ثم أعد الإرسال.</translation>
    </message>
</context>
<context>
    <name>SequenceKind</name>
    <message>
        <source>One Event</source>
        <translation>حدث واحد</translation>
    </message>
    <message>
        <source>Every Event Type</source>
        <translation>كل نوع من الأحداث</translation>
    </message>
    <message>
        <source>Duplicates in a Row</source>
        <translation>مكررات متتالية</translation>
    </message>
    <message>
        <source>Duplicates at Once</source>
        <translation>مكررات متزامنة</translation>
    </message>
    <message>
        <source>Reordered Pair</source>
        <translation>زوج معكوس الترتيب</translation>
    </message>
    <message>
        <source>Late Event</source>
        <translation>حدث متأخر</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>دفعة كثيفة</translation>
    </message>
    <message>
        <source>Tampered Deliveries</source>
        <translation>تسليمات معبوث بها</translation>
    </message>
    <message>
        <source>Own Body</source>
        <translation>متن خاص</translation>
    </message>
</context>
<context>
    <name>SequenceOption</name>
    <message>
        <source>--%1 does not go with --sequence %2. Leave out one of the two.</source>
        <translation>لا يجتمع ‎--%1 مع ‎--sequence %2. احذف أحدهما.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together: they ask for different sequences. Leave out one of the two.</source>
        <translation>لا يجتمع ‎--%1 و‎--%2: فهما يطلبان سلسلتين مختلفتين. احذف أحدهما.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>يأخذ ‎--%1 عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>--duplicates and --count say the same. Leave out one of the two.</source>
        <translation>يقول ‎--duplicates و‎--count الشيء نفسه. احذف أحدهما.</translation>
    </message>
    <message>
        <source>--duplicates takes a whole number: how often the event is sent in all.</source>
        <translation>يأخذ ‎--duplicates عددًا صحيحًا: كم مرة يُرسل الحدث إجمالًا.</translation>
    </message>
    <message>
        <source>--rate takes events per second, or 0 for as fast as it goes.</source>
        <translation>يأخذ ‎--rate عدد الأحداث في الثانية، أو 0 لأقصى سرعة ممكنة.</translation>
    </message>
    <message>
        <source>--age takes a time such as 90s, 10m, 2h or 1d.</source>
        <translation>يأخذ ‎--age مدة مثل 90s أو 10m أو 2h أو 1d.</translation>
    </message>
    <message>
        <source>--tamper takes all or one of %1.</source>
        <translation>يأخذ ‎--tamper القيمة all أو واحدة من %1.</translation>
    </message>
    <message>
        <source>--sequence own-body needs --body with the bytes to send.</source>
        <translation>يحتاج ‎--sequence own-body إلى ‎--body مع البايتات المراد إرسالها.</translation>
    </message>
    <message>
        <source>--event is missing: the body does not name an event type.</source>
        <translation>الخيار ‎--event مفقود: لا يذكر المتن نوع الحدث.</translation>
    </message>
    <message>
        <source>What to send: %1; once when it is not given.</source>
        <translation>ما يُرسَل: %1؛ وonce إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Sends the event that often.</source>
        <translation>يرسل الحدث هذا العدد من المرات.</translation>
    </message>
    <message>
        <source>Sends the duplicates at once.</source>
        <translation>يرسل المكررات معًا في آن واحد.</translation>
    </message>
    <message>
        <source>Events per second of a burst; as fast as it goes when it is not given.</source>
        <translation>أحداث الدفعة في الثانية؛ بأقصى سرعة ممكنة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Connections of a burst, 1 to 64; %1 when it is not given.</source>
        <translation>اتصالات الدفعة، من 1 إلى 64؛ و%1 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>How long ago a late event occurred; 1d when it is not given.</source>
        <translation>منذ متى وقع الحدث المتأخر؛ 1d إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Sends an attack probe after the right delivery: all, or %1. May be repeated.</source>
        <translation>يرسل محاولة هجوم تجريبية بعد التسليم الصحيح: all أو %1. يمكن تكراره.</translation>
    </message>
    <message>
        <source>Sends these bytes, signed, instead of the payload; - reads the standard input.</source>
        <translation>يرسل هذه البايتات موقَّعة بدلًا من الحمولة؛ و- يقرأ الإدخال القياسي.</translation>
    </message>
    <message>
        <source>--concurrent needs --duplicates: --duplicates 3 --concurrent.</source>
        <translation>يحتاج ‎--concurrent إلى ‎--duplicates:‏ ‎--duplicates 3 --concurrent.</translation>
    </message>
    <message>
        <source>Copies of duplicates or of a reordered pair, 2 when it is not given; or events of a burst, %1 when it is not given.</source>
        <translation>نسخ المكررات أو نسخ الزوج المعكوس، وهي 2 إن لم يُذكر؛ أو أحداث الدفعة، وهي %1 إن لم يُذكر.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Prints the value of the signature header for a body.</source>
        <translation>يطبع قيمة ترويسة التوقيع لمتن ما.</translation>
    </message>
</context>
<context>
    <name>SignedBody</name>
    <message>
        <source>The event&apos;s id, which standard-webhooks signs.</source>
        <translation>معرّف الحدث الذي يوقّعه standard-webhooks.</translation>
    </message>
    <message>
        <source>The time that was or will be sent, which timestamp-body and standard-webhooks sign.</source>
        <translation>الوقت الذي أُرسل أو سيُرسل، والذي يوقّعه timestamp-body و standard-webhooks.</translation>
    </message>
    <message>
        <source>--body is missing: --body FILE, or --body - for the standard input.</source>
        <translation>الخيار --body مفقود: --body FILE أو --body - للدخل القياسي.</translation>
    </message>
    <message>
        <source>The secret is missing: give it with --secret-file, --secret-stdin, --secret-env or --secret-ref.</source>
        <translation>السر مفقود: حدِّده باستخدام --secret-file أو --secret-stdin أو --secret-env أو --secret-ref.</translation>
    </message>
    <message>
        <source>--id is missing, which the scheme %1 signs.</source>
        <translation>الخيار --id مفقود، والمخطط %1 يوقّعه.</translation>
    </message>
    <message>
        <source>--now is missing, which the scheme %1 signs.</source>
        <translation>الخيار --now مفقود، والمخطط %1 يوقّعه.</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>The signing secret is empty. Enter the secret that Ordinavo shows for the subscription.</source>
        <translation>سر التوقيع فارغ. أدخِل السر الذي يعرضه Ordinavo للاشتراك.</translation>
    </message>
    <message>
        <source>The signing secret begins with whsec_, and what follows is not base64. Copy the whole secret again.</source>
        <translation>يبدأ سر التوقيع بـ whsec_ وما يليه ليس base64. انسخ السر كاملًا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>--answers is missing: --answers &quot;500x3,429;retry-after=30,200&quot;.</source>
        <translation>ينقص ‎--answers:‏ ‎--answers &quot;500x3,429;retry-after=30,200&quot;.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>الانتظار قبلها</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 %2: %3 without an attempt.</source>
        <comment>event id, event type, outcome</comment>
        <translation>%1 %2: %3 بلا محاولة.</translation>
    </message>
    <message>
        <source>%1 %2: %3 after %4.</source>
        <comment>event id, event type, outcome, duration</comment>
        <translation>%1 %2: %3 بعد %4.</translation>
    </message>
    <message>
        <source>Shows every attempt of a delivery against scripted answers; sends nothing.</source>
        <translation>يعرض كل محاولات التسليم أمام ردود مكتوبة مسبقًا؛ ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>What the receiver answers, the last one always: 500x3,429;retry-after=30,timeout,reset,410,200.</source>
        <translation>ما يردّ به المستقبِل، والأخير يتكرر دائمًا: 500x3,429;retry-after=30,timeout,reset,410,200.</translation>
    </message>
    <message>
        <source>%1, held back by throttling</source>
        <extracomment>a wait that took longer than planned, since another delivery was told to slow down</extracomment>
        <translation>%1، أخّره كبح الإرسال</translation>
    </message>
</context>
<context>
    <name>StatusClass</name>
    <message>
        <source>Informational</source>
        <translation>معلوماتي</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Client Error</source>
        <translation>خطأ من العميل</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى نهائيًا</translation>
    </message>
    <message>
        <source>Too Many Requests</source>
        <translation>طلبات أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Server Error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>No HTTP Status</source>
        <translation>ليست حالة HTTP</translation>
    </message>
</context>
<context>
    <name>Tampering</name>
    <message>
        <source>Signed with another secret</source>
        <translation>موقّع بسر آخر</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>متن غُيّر بعد التوقيع</translation>
    </message>
    <message>
        <source>Space added to the body after signing</source>
        <translation>مسافة أُضيفت إلى المتن بعد التوقيع</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>Empty signature</source>
        <translation>توقيع فارغ</translation>
    </message>
    <message>
        <source>Signature cut in half</source>
        <translation>توقيع مقطوع إلى نصفين</translation>
    </message>
    <message>
        <source>Signature with another prefix</source>
        <translation>توقيع ببادئة أخرى</translation>
    </message>
    <message>
        <source>Timestamp one hour old</source>
        <translation>طابع زمني عمره ساعة</translation>
    </message>
    <message>
        <source>Timestamp one hour ahead</source>
        <translation>طابع زمني متقدم بساعة</translation>
    </message>
    <message>
        <source>No timestamp</source>
        <translation>بلا طابع زمني</translation>
    </message>
    <message>
        <source>Event id in the header differs from the body</source>
        <translation>معرّف الحدث في الترويس يخالف المتن</translation>
    </message>
    <message>
        <source>Event type in the header differs from the body</source>
        <translation>نوع الحدث في الترويس يخالف المتن</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 µs</source>
        <extracomment>a duration in microseconds</extracomment>
        <translation>%1 مك.ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>a duration in milliseconds</extracomment>
        <translation>%1 مل.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a duration in seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>بايت واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <extracomment>never 1</extracomment>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>copy %1 of %2</source>
        <extracomment>%1 the number of a copy, %2 an event id</extracomment>
        <translation>النسخة %1 من %2</translation>
    </message>
    <message>
        <source>next at %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>التالية عند %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <extracomment>%1 delivered, exhausted …, %2 a number</extracomment>
        <translation>%1، المحاولة %2</translation>
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
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Unknown host</source>
        <translation>مضيف غير معروف</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>فشل TLS</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>أُغلق دون رد</translation>
    </message>
    <message>
        <source>Connection reset</source>
        <translation>أُعيد تعيين الاتصال</translation>
    </message>
    <message>
        <source>Malformed answer</source>
        <translation>رد غير سليم الصيغة</translation>
    </message>
    <message>
        <source>Truncated answer</source>
        <translation>رد مبتور</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>الرد كبير جدًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Not sendable</source>
        <translation>غير قابل للإرسال</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>مصافحة TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>الاستلام</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>sha256= and 64 lower-case hex digits</source>
        <translation>sha256= و64 رقمًا ست عشريًا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>t=, the Unix time, ,v1= and 64 lower-case hex digits</source>
        <translation>t= ثم وقت Unix ثم ,v1= و64 رقمًا ست عشريًا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>v1, and the MAC in base64</source>
        <translation>v1, ثم MAC بترميز base64</translation>
    </message>
    <message>
        <source>the body alone</source>
        <translation>المتن وحده</translation>
    </message>
    <message>
        <source>timestamp and body, joined by a dot</source>
        <translation>الطابع الزمني والمتن، تفصل بينهما نقطة</translation>
    </message>
    <message>
        <source>event id, timestamp and body, joined by dots</source>
        <translation>معرّف الحدث والطابع الزمني والمتن، تفصل بينها نقاط</translation>
    </message>
    <message>
        <source>The MAC is right but written in base64. Write the value as %1.</source>
        <translation>قيمة MAC صحيحة لكنها مكتوبة بترميز base64. اكتب القيمة هكذا: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but its prefix is missing. Write the value as %1.</source>
        <translation>قيمة MAC صحيحة لكن بادئتها مفقودة. اكتب القيمة هكذا: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but written in upper case. Write the value as %1.</source>
        <translation>قيمة MAC صحيحة لكنها مكتوبة بأحرف كبيرة. اكتب القيمة هكذا: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but written as in another scheme. Write the value as %1.</source>
        <translation>قيمة MAC صحيحة لكنها مكتوبة كما في مخطط آخر. اكتب القيمة هكذا: %1.</translation>
    </message>
    <message>
        <source>The MAC is right but written as in another scheme, beginning with %2. Write the value as %1.</source>
        <translation>قيمة MAC صحيحة لكنها مكتوبة كما في مخطط آخر، إذ تبدأ بـ %2. اكتب القيمة هكذا: %1.</translation>
    </message>
    <message>
        <source>The signature is cut off: %1 of %2 characters are there, and those are right. Look for a field that is too short for it.</source>
        <translation>التوقيع مبتور: الموجود %1 من أصل %2 من الأحرف، وهي صحيحة. ابحث عن حقل أقصر من أن يتسع له.</translation>
    </message>
    <message>
        <source>The signature is cut off: %1 of %2 characters are there, and those do not match either. Look for a field that is too short for it, and compare the secrets.</source>
        <translation>التوقيع مبتور: الموجود %1 من أصل %2 من الأحرف، وهي أيضًا غير مطابقة. ابحث عن حقل أقصر من أن يتسع له، وقارن بين الأسرار.</translation>
    </message>
    <message>
        <source>The signature is right but a newline follows it. Remove the newline from the value.</source>
        <translation>التوقيع صحيح لكن يتبعه سطر جديد. أزِل السطر الجديد من القيمة.</translation>
    </message>
    <message>
        <source>The signature is over the body and a newline after it, which this body does not have. Sign and verify the raw bytes of the body; an editor or echo may have added the newline.</source>
        <translation>التوقيع محسوب على المتن متبوعًا بسطر جديد لا يوجد في هذا المتن. وقّع البايتات الخام للمتن وتحقق منها؛ ربما أضاف محرر أو echo السطر الجديد.</translation>
    </message>
    <message>
        <source>The signature is over the body without the newline that this body ends in. Sign and verify the raw bytes of the body; an editor or echo may have added the newline.</source>
        <translation>التوقيع محسوب على المتن دون السطر الجديد الذي ينتهي به هذا المتن. وقّع البايتات الخام للمتن وتحقق منها؛ ربما أضاف محرر أو echo السطر الجديد.</translation>
    </message>
    <message>
        <source>The signature is over the body with LF line ends, where this body has CR LF. Sign and verify the raw bytes of the body; something converted the line ends on the way.</source>
        <translation>التوقيع محسوب على المتن بنهايات أسطر LF، بينما نهايات الأسطر في هذا المتن CR LF. وقّع البايتات الخام للمتن وتحقق منها؛ شيء ما حوّل نهايات الأسطر في الطريق.</translation>
    </message>
    <message>
        <source>The signature is over the body with CR LF line ends, where this body has LF. Sign and verify the raw bytes of the body; something converted the line ends on the way.</source>
        <translation>التوقيع محسوب على المتن بنهايات أسطر CR LF، بينما نهايات الأسطر في هذا المتن LF. وقّع البايتات الخام للمتن وتحقق منها؛ شيء ما حوّل نهايات الأسطر في الطريق.</translation>
    </message>
    <message>
        <source>The signature is over a byte order mark and the body, and this body has no such mark. Sign and verify the raw bytes of the body; write UTF-8 without a byte order mark.</source>
        <translation>التوقيع محسوب على علامة ترتيب البايتات (BOM) والمتن، وليس في هذا المتن علامة كهذه. وقّع البايتات الخام للمتن وتحقق منها؛ واكتب UTF-8 دون علامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>The signature is over the body without the byte order mark that this body begins with. Sign and verify the raw bytes of the body; write UTF-8 without a byte order mark.</source>
        <translation>التوقيع محسوب على المتن دون علامة ترتيب البايتات (BOM) التي يبدأ بها هذا المتن. وقّع البايتات الخام للمتن وتحقق منها؛ واكتب UTF-8 دون علامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>The signature was made with %1 and not with HMAC-SHA256. Use HMAC-SHA256, with the secret as its key.</source>
        <translation>أُنشئ التوقيع باستخدام %1 وليس HMAC-SHA256. استخدم HMAC-SHA256 مع السر مفتاحًا له.</translation>
    </message>
    <message>
        <source>The signature fits another event id or timestamp than those given here. Take both from the same request.</source>
        <translation>التوقيع يطابق معرّف حدث أو طابعًا زمنيًا غير المحدَّدين هنا. خذ كليهما من الطلب نفسه.</translation>
    </message>
    <message>
        <source>The signature is over %1, as in another scheme. Sign %2.</source>
        <translation>التوقيع محسوب على: %1، كما في مخطط آخر. المطلوب توقيعه: %2.</translation>
    </message>
    <message>
        <source>The value begins with %1 and belongs to another scheme. It should be %2.</source>
        <translation>تبدأ القيمة بـ %1 وتنتمي إلى مخطط آخر. القيمة المتوقعة: %2.</translation>
    </message>
    <message>
        <source>members sorted by name</source>
        <translation>العناصر مرتّبة حسب الاسم</translation>
    </message>
    <message>
        <source>members in the catalogue&apos;s order</source>
        <translation>العناصر بترتيب الفهرس</translation>
    </message>
    <message>
        <source>no spaces</source>
        <translation>دون مسافات</translation>
    </message>
    <message>
        <source>a space after each comma and colon</source>
        <translation>مسافة بعد كل فاصلة ونقطتين</translation>
    </message>
    <message>
        <source>indented by two spaces</source>
        <translation>مسافة بادئة من فراغين</translation>
    </message>
    <message>
        <source>indented by four spaces</source>
        <translation>مسافة بادئة من أربعة فراغات</translation>
    </message>
    <message>
        <source>indented by tabs</source>
        <translation>مسافة بادئة بعلامات الجدولة</translation>
    </message>
    <message>
        <source>slashes escaped</source>
        <translation>الشرطات المائلة مهرَّبة</translation>
    </message>
    <message>
        <source>HTML characters escaped</source>
        <translation>أحرف HTML مهرَّبة</translation>
    </message>
    <message>
        <source>non-ASCII characters escaped</source>
        <translation>الأحرف من خارج ASCII مهرَّبة</translation>
    </message>
    <message>
        <source>The signature is over the same JSON written differently (%1). Sign and verify the raw bytes of the body, before anything parses them.</source>
        <translation>التوقيع محسوب على JSON نفسه مكتوبًا بطريقة أخرى (%1). وقِّع البايتات الخام للمتن وتحقق منها قبل أن يحللها أي شيء.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It verifies with a newline after the secret: whoever signed read the secret from a file and kept the file&apos;s last newline.</source>
        <translation>ينجح التحقق بإضافة سطر جديد بعد السر: مَن وقَّع قرأ السر من ملف وأبقى على علامة السطر الجديد الأخيرة فيه.</translation>
    </message>
    <message>
        <source>It verifies without the blanks or newlines around the secret that was given here. Enter the secret without them.</source>
        <translation>ينجح التحقق من دون المسافات أو الأسطر الجديدة المحيطة بالسر المُدخَل هنا. أدخل السر من دونها.</translation>
    </message>
    <message>
        <source>There is no signature: the value is empty. Look whether the header was sent and is passed on.</source>
        <translation>لا يوجد توقيع: القيمة فارغة. تأكد من أن الترويسة أُرسلت وأنها تُمرَّر.</translation>
    </message>
    <message>
        <source>indented as Jackson does it</source>
        <translation>مسافة بادئة على طريقة Jackson</translation>
    </message>
    <message>
        <source>No secret makes such a value: it should be %1, and its character number %2 is %3. Look at how the value is made and copied.</source>
        <translation>لا ينتج أيُّ سرٍّ قيمةً كهذه: ينبغي أن تكون %1، والحرف رقم %2 فيها هو %3. تحقق من كيفية إنشاء القيمة ونسخها.</translation>
    </message>
    <message>
        <source>No secret makes such a value: it should be %1, which is %2 characters, and has %3. Look at how the value is made and copied.</source>
        <translation>لا ينتج أيُّ سرٍّ قيمةً كهذه: ينبغي أن تكون %1، أي %2 حرفًا، وفيها %3. تحقق من كيفية إنشاء القيمة ونسخها.</translation>
    </message>
    <message>
        <source>Nothing that usually goes wrong explains this signature: the secret is another one, or the body was changed. Compare the secrets on both sides, then the SHA-256 of the body.</source>
        <translation>لا يفسِّر هذا التوقيعَ أيٌّ من الأخطاء المعتادة: إما أن السر مختلف أو أن المتن قد تغيّر. قارن السرين لدى الطرفين، ثم SHA-256 للمتن.</translation>
    </message>
    <message>
        <source>The body is empty, and the signature is not one over an empty body. Look whether the body was sent, with its Content-Length, and read before it was verified.</source>
        <translation>المتن فارغ، والتوقيع ليس توقيعًا لمتن فارغ. تحقق من أن المتن أُرسل مع Content-Length ومن أنه قُرئ قبل التحقق.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Tells whether a signature is that of a body, and if not, why.</source>
        <translation>يبيّن ما إذا كان التوقيع يخص المتن، وإن لم يكن كذلك فلماذا.</translation>
    </message>
    <message>
        <source>The value of the signature header, as it came.</source>
        <translation>قيمة ترويسة التوقيع كما وصلت.</translation>
    </message>
    <message>
        <source>--signature is missing: --signature sha256=….</source>
        <translation>‏--signature مفقود: ‎--signature sha256=….</translation>
    </message>
    <message>
        <source>The signature verifies.</source>
        <translation>تم التحقق من التوقيع.</translation>
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
        <translation>حول Hookbench</translation>
    </message>
    <message>
        <source>Hookbench %1</source>
        <translation>Hookbench %1</translation>
    </message>
    <message>
        <source>A workbench for the webhooks of Ordinavo: choose what leaves, see the signed payload, deliver it.</source>
        <translation>منضدة عمل لخطافات الويب (webhooks) الخاصة بـ Ordinavo: اختر ما يُرسَل إلى الخارج، واعرض الحمولة الموقَّعة، ثم سلِّمها.</translation>
    </message>
    <message>
        <source>No account, no cloud, no telemetry. Hookbench connects only to hosts that you name.</source>
        <translation>لا حساب ولا سحابة ولا قياس عن بُعد. لا يتصل Hookbench إلا بالمضيفين الذين تحددهم.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt %1.</source>
        <translation>رخصة MIT. صُنع باستخدام Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>بيانات جهة الاتصال لا تُدرَج إلا باختيار صريح، ما لم ينص تصميم على خلاف ذلك.</translation>
    </message>
    <message>
        <source>Contact details are included unless a design says otherwise.</source>
        <translation>بيانات جهة الاتصال مُدرَجة، ما لم ينص تصميم على خلاف ذلك.</translation>
    </message>
    <message>
        <source>What an option leaves out is omitted, not null.</source>
        <translation>ما تستبعده الخيارات يُحذف ولا يكون null.</translation>
    </message>
    <message>
        <source>What an option leaves out is null, not omitted.</source>
        <translation>ما تستبعده الخيارات يكون null ولا يُحذف.</translation>
    </message>
    <message>
        <source>A record without an external id in the source system shows null.</source>
        <translation>السجل الذي ليس له معرّف خارجي في النظام المصدر يُظهر null.</translation>
    </message>
    <message>
        <source>A record without an external id in the source system omits the field.</source>
        <translation>السجل الذي ليس له معرّف خارجي في النظام المصدر يحذف الحقل.</translation>
    </message>
    <message>
        <source>A summary preview has at most %L1 characters.</source>
        <translation>الحد الأقصى لمعاينة الملخص بالأحرف: %L1.</translation>
    </message>
    <message>
        <source>Contact details need customer context.</source>
        <translation>تتطلب بيانات جهة الاتصال سياق العميل.</translation>
    </message>
    <message>
        <source>The meaning of these event types is assumed: %1.</source>
        <translation>معنى أنواع الأحداث هذه مفترَض: %1.</translation>
    </message>
    <message>
        <source>The payloads of these event types are assumed: %1.</source>
        <translation>حمولات أنواع الأحداث هذه مفترَضة: %1.</translation>
    </message>
    <message>
        <source>The field %1 is assumed.</source>
        <translation>الحقل %1 مفترَض.</translation>
    </message>
</context>
<context>
    <name>hookbench::AttemptInspector</name>
    <message>
        <source>Nothing went out</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>The attempt ended before the first byte of the request was sent.</source>
        <translation>انتهت المحاولة قبل إرسال أول بايت من الطلب.</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>ردّ المستقبِل بـ %1.</translation>
    </message>
    <message>
        <source>not sent from here</source>
        <translation>لم يُرسَل من هنا</translation>
    </message>
    <message>
        <source>identical to what was sent</source>
        <translation>مطابق لما أُرسل</translation>
    </message>
    <message>
        <source>differs from what was sent</source>
        <translation>يختلف عمّا أُرسل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>As It Arrived</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>No attempt selected</source>
        <translation>لم تُحدَّد أي محاولة</translation>
    </message>
    <message>
        <source>Select an attempt to see its request and response as they were on the wire, where the time went, and why it counts as delivered or not.</source>
        <translation>حدِّد محاولة لترى طلبها واستجابتها كما مرّا عبر الشبكة، وأين انقضى الوقت، ولماذا تُعدّ مُسلَّمة أو لا.</translation>
    </message>
    <message>
        <source>The receiver sent no answer.</source>
        <extracomment>%1 an HTTP status</extracomment>
        <translation>لم يرسل المستقبِل جوابًا.</translation>
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
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many attempts are shown, of how many</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Go with the newest attempt, until another one is selected</source>
        <translation>متابعة أحدث محاولة حتى تُحدَّد محاولة أخرى</translation>
    </message>
    <message>
        <source>Go with the newest attempt</source>
        <translation>متابعة أحدث محاولة</translation>
    </message>
    <message>
        <source>Send signs the payload that the page Design shows and delivers it. Each attempt then stands here, with every byte that went out and came back.</source>
        <translation>يوقّع الإرسال الحمولة التي تعرضها صفحة التصميم ويسلّمها. ثم تظهر كل محاولة هنا بكل بايت خرج وعاد.</translation>
    </message>
    <message>
        <source>No attempt fits the filter</source>
        <translation>لا توجد محاولة تطابق المرشّح</translation>
    </message>
    <message>
        <source>Take words out of the filter, or choose Show All beside it.</source>
        <translation>احذف كلمات من المرشّح، أو اختر «إظهار الكل» بجانبه.</translation>
    </message>
</context>
<context>
    <name>hookbench::ChangesPanel</name>
    <message>
        <source>Changes of the payloads</source>
        <translation>تغييرات الحمولات</translation>
    </message>
    <message>
        <source>No earlier export in this folder</source>
        <translation>لا تصدير سابق في هذا المجلد</translation>
    </message>
    <message>
        <source>When one is there, this tells which fields of which event types have changed since: what the receiver&apos;s developers have to hear before it is written over.</source>
        <translation>عندما يوجد تصدير سابق، يظهر هنا أيّ حقول من أيّ أنواع أحداث تغيّرت منذ ذلك الحين: ما يجب أن يعلمه مطوّرو المستقبِل قبل الكتابة فوقه.</translation>
    </message>
    <message>
        <source>The payloads are as they were exported</source>
        <translation>الحمولات كما صُدِّرت</translation>
    </message>
    <message>
        <source>No field of any event type has come, gone or changed since the folder was written.</source>
        <translation>لم يُضَف أي حقل من أي نوع حدث ولم يُحذف ولم يتغيّر منذ كتابة المجلد.</translation>
    </message>
</context>
<context>
    <name>hookbench::CodePicker</name>
    <message>
        <source>Verification code is written for Ordinavo&apos;s own scheme. This design signs by another one, for comparison.</source>
        <translation>كُتبت شيفرة التحقق لمخطط Ordinavo نفسه. يوقّع هذا التصميم وفق مخطط آخر بغرض المقارنة.</translation>
    </message>
    <message>
        <source>The export has it as code/%1. Tested here: the tests of Hookbench run it against good, tampered, stale and unsigned deliveries.</source>
        <translation>يوجد في التصدير باسم code/%1. مُختبَر هنا: تشغّله اختبارات Hookbench على عمليات تسليم سليمة ومحرّفة وقديمة وغير موقّعة.</translation>
    </message>
    <message>
        <source>The export has it as code/%1. Not tested here: the tests of Hookbench do not run this language.</source>
        <translation>يوجد في التصدير باسم code/%1. غير مُختبَر هنا: لا تشغّل اختبارات Hookbench هذه اللغة.</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>لغة الشيفرة</translation>
    </message>
    <message>
        <source>%1 (not tested here)</source>
        <extracomment>%1 is a programming language</extracomment>
        <translation>%1 (غير مُختبَر هنا)</translation>
    </message>
</context>
<context>
    <name>hookbench::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>command, menu</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>command, menu, shortcut</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>hookbench::CommandPalette</name>
    <message>
        <source>Find an action or event…</source>
        <translation>ابحث عن إجراء أو حدث…</translation>
    </message>
    <message>
        <source>Find an action or event</source>
        <translation>ابحث عن إجراء أو حدث</translation>
    </message>
    <message>
        <source>Matching actions and events</source>
        <translation>الإجراءات والأحداث المطابقة</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more.</source>
        <translation>لا توجد نتائج مطابقة. كلما قلّت الحروف زادت النتائج.</translation>
    </message>
</context>
<context>
    <name>hookbench::Composer</name>
    <message>
        <source>not a receiver</source>
        <translation>ليس مستقبِلًا</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>المستقبِل المدمج</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>A receiver of yours on this computer.</source>
        <translation>مستقبِل خاص بك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <translation>يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>The signed sample payload goes to %1.</source>
        <translation>تُرسَل حمولة العيّنة الموقَّعة إلى %1.</translation>
    </message>
    <message>
        <source>Event id %1</source>
        <translation>معرّف الحدث %1</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>This event id has not gone to this receiver yet.</source>
        <translation>لم يُرسَل معرّف الحدث هذا إلى هذا المستقبِل بعد.</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>changed duplicate</source>
        <translation>مكرر معدَّل</translation>
    </message>
    <message>
        <source>This event id was sent with other bytes: a receiver that knows it will ignore the change. Choose New Event first.</source>
        <translation>أُرسل معرّف الحدث هذا ببايتات أخرى: المستقبِل الذي يعرفه سيتجاهل التغيير. اختر «حدث جديد» أولًا.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Take another event id that occurs now. Until then sending again sends a duplicate.</source>
        <translation>استخدام معرّف حدث آخر يقع الآن. وحتى ذلك الحين فإن الإرسال مجددًا يرسل مكررًا.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>The event type to send, the same as on the page Design</source>
        <translation>نوع الحدث المراد إرساله، وهو نفسه في صفحة «التصميم»</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>%1 is a factor</extracomment>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>accelerated ×%1</source>
        <translation>مسرّع ×%1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>الإعادات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>TLS…</source>
        <translation>TLS…</translation>
    </message>
    <message>
        <source>Own authorities, client certificate, exceptions</source>
        <translation>سلطات تصديق خاصة، شهادة العميل، استثناءات</translation>
    </message>
    <message>
        <source>Accelerated time shortens the waits between attempts and nothing else: timeouts and the times on the wire stay true.</source>
        <translation>الزمن المسرّع يقصّر الانتظار بين المحاولات ولا شيء غيره: تبقى المهل والأوقات المرسلة حقيقية.</translation>
    </message>
    <message>
        <source>Verifies signatures and tells duplicates apart. Nothing leaves this computer.</source>
        <translation>يتحقق من التواقيع ويميّز المكررات. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sent already: again the same event id and bytes, another delivery id.</source>
        <translation>أُرسل من قبل: معرّف الحدث نفسه والبايتات نفسها مجددًا، ومعرّف تسليم آخر.</translation>
    </message>
</context>
<context>
    <name>hookbench::DecisionView</name>
    <message>
        <source>%1 in the phase %2. %3</source>
        <extracomment>%1 the error class &quot;timeout&quot;, %2 the phase in which it happened, %3 a sentence</extracomment>
        <translation>%1 في المرحلة %2. %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the error class, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>same bytes as the preview</source>
        <translation>البايتات نفسها كما في المعاينة</translation>
    </message>
    <message>
        <source>the preview has changed since</source>
        <translation>تغيّرت المعاينة منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>ما الذي أخفق</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Body sent</source>
        <translation>المتن المُرسَل</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>معرّف التسليم</translation>
    </message>
    <message>
        <source>attempt %1 (%2)</source>
        <extracomment>%1 the number of an attempt, %2 a time of day</extracomment>
        <translation>المحاولة %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ولا محاولة أخرى</numerusform>
            <numerusform>ومحاولة أخرى</numerusform>
            <numerusform>ومحاولتان أخريان</numerusform>
            <numerusform>و%Ln محاولات أخرى</numerusform>
            <numerusform>و%Ln محاولة أخرى</numerusform>
            <numerusform>و%Ln محاولة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The same bytes as %1.</source>
        <translation>البايتات نفسها كما في %1.</translation>
    </message>
    <message>
        <source>Other bytes under the same event id: %1.</source>
        <translation>بايتات أخرى تحت معرّف الحدث نفسه: %1.</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Ordinavo has not published how it retries. The rule is the run&apos;s retry policy.</source>
        <translation>لم تنشر Ordinavo كيف تعيد المحاولة. القاعدة هي سياسة إعادة المحاولة لهذا التشغيل.</translation>
    </message>
    <message>
        <source>%1, asked for by the receiver</source>
        <translation>%1، طلبها المستقبِل</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Sent for</source>
        <translation>أُرسلت من أجل</translation>
    </message>
    <message>
        <source>%1, %2 after this one ended</source>
        <extracomment>%1 a date and time, %2 a duration: 5 min</extracomment>
        <translation>%1، بعد %2 من نهاية هذه</translation>
    </message>
    <message>
        <source>SHA-256 of the body</source>
        <translation>SHA-256 للمتن</translation>
    </message>
</context>
<context>
    <name>hookbench::DeliverPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>نسخ كأمر cURL</translation>
    </message>
    <message>
        <source>Copies a command that sends the selected attempt&apos;s request once more.</source>
        <translation>ينسخ أمرًا يرسل طلب المحاولة المحددة مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Forget Processed Events</source>
        <translation>نسيان الأحداث التي تمت معالجتها</translation>
    </message>
    <message>
        <source>Clear &amp;Received Requests</source>
        <translation>مسح الطلبات المستلَمة</translation>
    </message>
    <message>
        <source>Empties the list of what the receiver saw.</source>
        <translation>يفرغ قائمة ما رآه المستقبِل.</translation>
    </message>
    <message>
        <source>The built-in receiver has forgotten which events it processed.</source>
        <translation>نسي المستقبِل المدمج الأحداث التي عالجها.</translation>
    </message>
    <message>
        <source>%1 is not this computer. The signed sample payload, %2, would go there. Hookbench asks once for each host.</source>
        <translation>‏%1 ليس هذا الحاسوب. ستُرسَل إليه حمولة العيّنة الموقَّعة، %2. يسأل Hookbench مرة واحدة لكل مضيف.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>إرسال إلى %1</translation>
    </message>
    <message>
        <source>Receiver &amp;Behaviour...</source>
        <translation>&amp;سلوك المستقبِل…</translation>
    </message>
    <message>
        <source>Chooses what the built-in receiver answers, by what it tells duplicates, and its certificate.</source>
        <translation>يختار ما يجيب به المستقبِل المدمج، وبماذا يميّز التكرارات، وشهادته.</translation>
    </message>
    <message>
        <source>Lets the built-in receiver process events anew that it has processed before, and begin its answers with the first.</source>
        <translation>يجعل المستقبِل المدمج يعالج من جديد أحداثًا سبق أن عالجها، ويبدأ أجوبته من أولها.</translation>
    </message>
    <message>
        <source>Signs and delivers what the composer is set to.</source>
        <translation>يوقّع ويسلّم ما ضُبط في الأعلى.</translation>
    </message>
    <message>
        <source>Gives up the run that is under way.</source>
        <translation>يتخلى عن التشغيل الجاري.</translation>
    </message>
    <message>
        <source>&amp;What If</source>
        <translation>&amp;ماذا لو</translation>
    </message>
    <message>
        <source>Shows the whole schedule for answers that you write; nothing is sent.</source>
        <translation>يعرض الجدول كله لردود تكتبها أنت؛ لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Re&amp;deliver…</source>
        <translation>إعادة ال&amp;تسليم…</translation>
    </message>
    <message>
        <source>Sends the selected attempt again, as you choose.</source>
        <translation>يرسل المحاولة المحددة مجددًا كما تختار.</translation>
    </message>
    <message>
        <source>De&amp;lete Attempt…</source>
        <translation>&amp;حذف المحاولة…</translation>
    </message>
    <message>
        <source>Deletes the selected attempt from the log.</source>
        <translation>يحذف المحاولة المحددة من السجل.</translation>
    </message>
    <message>
        <source>&amp;Export Attempts…</source>
        <translation>&amp;تصدير المحاولات…</translation>
    </message>
    <message>
        <source>Writes the attempts that are shown into a HAR, CSV, NDJSON or cURL file.</source>
        <translation>يكتب المحاولات المعروضة في ملف HAR أو CSV أو NDJSON أو cURL.</translation>
    </message>
    <message>
        <source>Delete S&amp;hown Attempts…</source>
        <translation>حذف المحاولات ال&amp;معروضة…</translation>
    </message>
    <message>
        <source>Deletes the attempts that the filter shows from the log.</source>
        <translation>يحذف من السجل المحاولات التي يعرضها المرشّح.</translation>
    </message>
    <message>
        <source>Delete &amp;All Attempts…</source>
        <translation>حذف &amp;كل المحاولات…</translation>
    </message>
    <message>
        <source>Deletes every attempt from the log.</source>
        <translation>يحذف كل محاولة من السجل.</translation>
    </message>
    <message>
        <source>What the Log &amp;Keeps…</source>
        <translation>ما يحتفظ به ال&amp;سجل…</translation>
    </message>
    <message>
        <source>For how long attempts stay in the log, and how many.</source>
        <translation>مدة بقاء المحاولات في السجل وعددها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted from now on. Send again to use it.</source>
        <extracomment>%1 a host with its port</extracomment>
        <translation>شهادة %1 موثوقة من الآن. أرسل مجددًا لاستخدامها.</translation>
    </message>
</context>
<context>
    <name>hookbench::DeliverySession</name>
    <message>
        <source>Run: 1 delivery, next attempt in %1.</source>
        <extracomment>%1 is a duration: 4 min 58 s</extracomment>
        <translation>التشغيل: تسليم واحد، والمحاولة التالية بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>Run: %1 of %Ln deliveries ended, next attempt in %2.</source>
        <extracomment>%1 of %Ln deliveries, never 1; %2 is a duration: 4 min 58 s</extracomment>
        <translation>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليم، والمحاولة التالية بعد %2.</numerusform>
            <numerusform>التشغيل: انتهى %1 من تسليم واحد (%Ln)، والمحاولة التالية بعد %2.</numerusform>
            <numerusform>التشغيل: انتهى %1 من تسليمين (%Ln)، والمحاولة التالية بعد %2.</numerusform>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليمات، والمحاولة التالية بعد %2.</numerusform>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليمًا، والمحاولة التالية بعد %2.</numerusform>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليم، والمحاولة التالية بعد %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run: 1 delivery, waiting for an answer.</source>
        <translation>التشغيل: تسليم واحد، في انتظار رد.</translation>
    </message>
    <message numerus="yes">
        <source>Run: %1 of %Ln deliveries ended, waiting for an answer.</source>
        <translation>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليم، في انتظار رد.</numerusform>
            <numerusform>التشغيل: انتهى %1 من تسليم واحد (%Ln)، في انتظار رد.</numerusform>
            <numerusform>التشغيل: انتهى %1 من تسليمين (%Ln)، في انتظار رد.</numerusform>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليمات، في انتظار رد.</numerusform>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليمًا، في انتظار رد.</numerusform>
            <numerusform>التشغيل: انتهى %1 من %Ln تسليم، في انتظار رد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::DesignActions</name>
    <message>
        <source>Turns the option round for the event type that is shown.</source>
        <translation>يعكس حالة الخيار لنوع الحدث المعروض.</translation>
    </message>
    <message>
        <source>Toggle &amp;Customer Context</source>
        <translation>تبديل سياق العميل</translation>
    </message>
    <message>
        <source>Toggle Contact &amp;Details</source>
        <translation>تبديل بيانات جهة الاتصال</translation>
    </message>
    <message>
        <source>Toggle &amp;Summary Preview</source>
        <translation>تبديل معاينة الملخص</translation>
    </message>
    <message>
        <source>Toggle &amp;Billing Details</source>
        <translation>تبديل تفاصيل الفوترة</translation>
    </message>
    <message>
        <source>&amp;Inherit All Options</source>
        <translation>وراثة جميع الخيارات</translation>
    </message>
    <message>
        <source>Sets the four options of the event type that is shown back to inheriting.</source>
        <translation>يعيد الخيارات الأربعة لنوع الحدث المعروض إلى الوراثة.</translation>
    </message>
    <message>
        <source>&amp;Next Event Type</source>
        <translation>نوع الحدث التالي</translation>
    </message>
    <message>
        <source>Shows the event type below in the matrix.</source>
        <translation>يعرض نوع الحدث التالي إلى الأسفل في المصفوفة.</translation>
    </message>
    <message>
        <source>&amp;Previous Event Type</source>
        <translation>نوع الحدث السابق</translation>
    </message>
    <message>
        <source>Shows the event type above in the matrix.</source>
        <translation>يعرض نوع الحدث السابق إلى الأعلى في المصفوفة.</translation>
    </message>
    <message>
        <source>New &amp;Event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Gives the sample a new event id that occurs now; until then, sending again sends a duplicate.</source>
        <translation>يمنح العيّنة معرّف حدث جديدًا يقع الآن؛ وحتى ذلك الحين تؤدي إعادة الإرسال إلى إرسال حدث مكرر.</translation>
    </message>
    <message>
        <source>Next C&amp;hange</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Goes to the next line that the last change touched.</source>
        <translation>ينتقل إلى السطر التالي الذي مسّه آخر تغيير.</translation>
    </message>
    <message>
        <source>Previous Ch&amp;ange</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Goes to the line before that the last change touched.</source>
        <translation>ينتقل إلى السطر السابق الذي مسّه آخر تغيير.</translation>
    </message>
    <message>
        <source>Copies exactly these bytes.</source>
        <translation>ينسخ هذه البايتات بالضبط.</translation>
    </message>
    <message>
        <source>C&amp;opy Body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>Cop&amp;y Headers</source>
        <translation>نسخ الترويسات</translation>
    </message>
    <message>
        <source>Copy c&amp;URL Command</source>
        <translation>نسخ أمر cURL</translation>
    </message>
    <message>
        <source>&amp;Add Subscription</source>
        <translation>إضافة اشتراك</translation>
    </message>
    <message>
        <source>Adds a subscription with the defaults of a new design.</source>
        <translation>يضيف اشتراكًا بالقيم الافتراضية لتصميم جديد.</translation>
    </message>
    <message>
        <source>D&amp;uplicate Subscription</source>
        <translation>تكرار الاشتراك</translation>
    </message>
    <message>
        <source>Adds a copy of the subscription that is shown.</source>
        <translation>يضيف نسخة من الاشتراك المعروض.</translation>
    </message>
    <message>
        <source>&amp;Remove Subscription</source>
        <translation>إزالة الاشتراك</translation>
    </message>
    <message>
        <source>Removes the subscription that is shown; undo brings it back.</source>
        <translation>يزيل الاشتراك المعروض؛ والتراجع يعيده.</translation>
    </message>
    <message>
        <source>Moves the keyboard&apos;s focus there.</source>
        <translation>ينقل تركيز لوحة المفاتيح إلى هناك.</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Go to the &amp;Matrix</source>
        <translation>الانتقال إلى المصفوفة</translation>
    </message>
    <message>
        <source>Go to the Pa&amp;yload</source>
        <translation>الانتقال إلى الحمولة</translation>
    </message>
    <message>
        <source>Go to the F&amp;ield Inspector</source>
        <translation>الانتقال إلى فاحص الحقول</translation>
    </message>
    <message>
        <source>Go to the S&amp;ettings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>Shows this side of the signed sample payload.</source>
        <translation>يعرض هذا الجانب من حمولة العيّنة الموقَّعة.</translation>
    </message>
    <message>
        <source>Show Body</source>
        <translation>عرض المتن</translation>
    </message>
    <message>
        <source>Show Headers</source>
        <translation>عرض الترويسات</translation>
    </message>
    <message>
        <source>Show HTTP Message</source>
        <translation>عرض رسالة HTTP</translation>
    </message>
    <message>
        <source>Show String to Sign</source>
        <translation>عرض السلسلة المراد توقيعها</translation>
    </message>
    <message>
        <source>Show cURL Command</source>
        <translation>عرض أمر cURL</translation>
    </message>
    <message>
        <source>Show Verification Code</source>
        <translation>عرض شيفرة التحقق</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignEditor</name>
    <message>
        <source>%1 on</source>
        <comment>what changed a payload: Contact details on</comment>
        <translation>%1: مفعّل</translation>
    </message>
    <message>
        <source>Turn “%1” on by default</source>
        <translation>تفعيل «%1» افتراضيًا</translation>
    </message>
    <message>
        <source>Turn “%1” on for %2</source>
        <translation>تفعيل «%1» لـ %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>what changed a payload: Contact details off</comment>
        <translation>%1: معطّل</translation>
    </message>
    <message>
        <source>Turn “%1” off by default</source>
        <translation>تعطيل «%1» افتراضيًا</translation>
    </message>
    <message>
        <source>Turn “%1” off for %2</source>
        <translation>تعطيل «%1» لـ %2</translation>
    </message>
    <message>
        <source>%1 on, inherited</source>
        <comment>what changed a payload: Contact details on</comment>
        <translation>%1: مفعّل، موروث</translation>
    </message>
    <message>
        <source>%1 off, inherited</source>
        <comment>what changed a payload: Contact details off</comment>
        <translation>%1: معطّل، موروث</translation>
    </message>
    <message>
        <source>Leave “%1” to Ordinavo&apos;s default</source>
        <translation>ترك «%1» للقيمة الافتراضية في Ordinavo</translation>
    </message>
    <message>
        <source>Inherit “%1” for %2</source>
        <translation>وراثة «%1» لـ %2</translation>
    </message>
    <message>
        <source>All inherited</source>
        <comment>what changed a payload</comment>
        <translation>الكل موروث</translation>
    </message>
    <message>
        <source>Leave all options to Ordinavo&apos;s defaults</source>
        <translation>ترك جميع الخيارات للقيم الافتراضية في Ordinavo</translation>
    </message>
    <message>
        <source>Inherit all options for %1</source>
        <translation>وراثة جميع الخيارات لـ %1</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>اشتراك جديد</translation>
    </message>
    <message>
        <source>Add a subscription</source>
        <translation>إضافة اشتراك</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1، نسخة</translation>
    </message>
    <message>
        <source>Duplicate subscription “%1”</source>
        <translation>تكرار الاشتراك «%1»</translation>
    </message>
    <message>
        <source>Remove subscription “%1”</source>
        <translation>إزالة الاشتراك «%1»</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignPage</name>
    <message>
        <source>Payload matrix</source>
        <translation>مصفوفة الحمولة</translation>
    </message>
    <message>
        <source>what leaves, per event type · Space toggles, Backspace inherits</source>
        <translation>ما يُرسَل لكل نوع حدث · مفتاح المسافة يبدّل، ومفتاح Backspace يعيد إلى الوراثة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignSession</name>
    <message>
        <source>New Design</source>
        <translation>تصميم جديد</translation>
    </message>
    <message>
        <source>Open Design</source>
        <translation>فتح تصميم</translation>
    </message>
    <message>
        <source>Hookbench designs (*.hookbench);;All files (*)</source>
        <translation>تصاميم Hookbench (*.hookbench);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>لم يُفتح %1. %2</translation>
    </message>
    <message>
        <source>%1 is open in another window. Here it can be read, and saved under another name.</source>
        <translation>%1 مفتوح في نافذة أخرى. يمكن هنا قراءته وحفظه باسم آخر.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save Design</source>
        <translation>حفظ التصميم</translation>
    </message>
    <message>
        <source>Load Catalogue File</source>
        <translation>تحميل ملف فهرس</translation>
    </message>
    <message>
        <source>Catalogues (*.json);;All files (*)</source>
        <translation>الفهارس (*.json);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Untitled Design</source>
        <translation>تصميم بلا عنوان</translation>
    </message>
    <message>
        <source>Hookbench ended with unsaved changes to “%1”. They can be restored.</source>
        <translation>انتهى Hookbench مع وجود تغييرات غير محفوظة في «%1». يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restored unsaved changes to “%1” after Hookbench ended unexpectedly.</source>
        <translation>استُعيدت التغييرات غير المحفوظة في «%1» بعد انتهاء Hookbench على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignSettings</name>
    <message>
        <source>Change the contact default</source>
        <translation>تغيير الإعداد الافتراضي لجهة الاتصال</translation>
    </message>
    <message>
        <source>Change the contact fields</source>
        <translation>تغيير حقول جهة الاتصال</translation>
    </message>
    <message>
        <source>Change what stands for an option that is off</source>
        <translation>تغيير ما يحل محل خيار معطّل</translation>
    </message>
    <message>
        <source>Change what stands for a missing external id</source>
        <translation>تغيير ما يحل محل معرّف خارجي مفقود</translation>
    </message>
    <message>
        <source>Change the signature scheme</source>
        <translation>تغيير مخطط التوقيع</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>إعادة تسمية التصميم</translation>
    </message>
    <message>
        <source>Change the catalogue version</source>
        <translation>تغيير إصدار الفهرس</translation>
    </message>
    <message>
        <source>Change the summary length</source>
        <translation>تغيير طول الملخص</translation>
    </message>
    <message>
        <source>Turn the billing webhook feature on</source>
        <translation>تفعيل ميزة webhook الفوترة</translation>
    </message>
    <message>
        <source>Turn the billing webhook feature off</source>
        <translation>تعطيل ميزة webhook الفوترة</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation>إصدار الفهرس</translation>
    </message>
    <message>
        <source>Contact details by default</source>
        <translation>بيانات جهة الاتصال افتراضيًا</translation>
    </message>
    <message>
        <source>Contact fields</source>
        <translation>حقول جهة الاتصال</translation>
    </message>
    <message>
        <source>When an option is off</source>
        <translation>عندما يكون خيار معطّلًا</translation>
    </message>
    <message>
        <source>When a record has no external id</source>
        <translation>عندما لا يكون للسجل معرّف خارجي</translation>
    </message>
    <message>
        <source>Longest summary preview</source>
        <translation>أقصى طول لمعاينة الملخص</translation>
    </message>
    <message>
        <source>Signature scheme</source>
        <translation>مخطط التوقيع</translation>
    </message>
    <message>
        <source>Tenant has the billing webhook feature</source>
        <translation>المستأجر لديه ميزة webhook الفوترة</translation>
    </message>
    <message>
        <source>Opt-in: out until an event asks</source>
        <translation>تفعيل اختياري (opt-in): مستبعَدة حتى يطلبها حدث</translation>
    </message>
    <message>
        <source>Included: in until it is turned off</source>
        <translation>مُدرَجة: موجودة حتى تُعطَّل</translation>
    </message>
    <message>
        <source>Published: ids and name</source>
        <translation>المنشورة: المعرّفات والاسم</translation>
    </message>
    <message>
        <source>Extended: role, email, phone too</source>
        <translation>الموسَّعة: الدور والبريد الإلكتروني والهاتف أيضًا</translation>
    </message>
    <message>
        <source>Omit the object</source>
        <translation>حذف الكائن</translation>
    </message>
    <message>
        <source>Send null</source>
        <translation>إرسال null</translation>
    </message>
    <message>
        <source>Omit the field</source>
        <translation>حذف الحقل</translation>
    </message>
    <message>
        <source> characters</source>
        <extracomment>behind a number</extracomment>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>The sources disagree: one says “included or opt-in”, another that contact details can be disabled. Opt-in is the privacy-conscious reading.</source>
        <translation>تختلف المصادر: يقول أحدها «مُدرَجة أو اختيارية (opt-in)»، ويقول آخر إنه يمكن تعطيل بيانات جهة الاتصال. والتفسير الاختياري (opt-in) هو الأكثر مراعاة للخصوصية.</translation>
    </message>
    <message>
        <source>No published payload shows role, email or phone.</source>
        <translation>لا تُظهر أي حمولة منشورة الدور أو البريد الإلكتروني أو الهاتف.</translation>
    </message>
    <message>
        <source>Ordinavo signs the body alone. The others are there to compare designs.</source>
        <translation>يوقّع Ordinavo المتن وحده. والمخططات الأخرى موجودة لمقارنة التصاميم.</translation>
    </message>
    <message>
        <source>Billing details also need a subscription that is a billing endpoint.</source>
        <translation>تتطلب تفاصيل الفوترة أيضًا اشتراكًا يكون نقطة نهاية للفوترة.</translation>
    </message>
</context>
<context>
    <name>hookbench::DesignToolBar</name>
    <message>
        <source>Change Catalogue</source>
        <translation>تغيير الفهرس</translation>
    </message>
    <message>
        <source>Change Sample</source>
        <translation>تغيير العيّنة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>subscription, source system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Find an action or event…</source>
        <translation>ابحث عن إجراء أو حدث…</translation>
    </message>
</context>
<context>
    <name>hookbench::DigestBar</name>
    <message>
        <source>Copied the body&apos;s SHA-256.</source>
        <translation>نُسخ SHA-256 للمتن.</translation>
    </message>
    <message>
        <source>Copied the signature.</source>
        <translation>نُسخ التوقيع.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the body</source>
        <translation>SHA-256 للمتن</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>نسخ SHA-256</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>Copy Signature</source>
        <translation>نسخ التوقيع</translation>
    </message>
</context>
<context>
    <name>hookbench::EventTypePicker</name>
    <message>
        <source>All %1 event types</source>
        <translation>جميع أنواع الأحداث (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 event types</source>
        <translation>%1 من %2 من أنواع الأحداث</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>الاشتراك في %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>إلغاء الاشتراك في %1</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportFilesModel</name>
    <message>
        <source>new</source>
        <comment>file</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>file</comment>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>file that an export leaves so</comment>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>goes</source>
        <comment>file that an export removes</comment>
        <translation>سيُحذف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>في المجلد</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportFormatsModel</name>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>لا ملفات (%Ln)</numerusform>
            <numerusform>ملف واحد (%Ln)</numerusform>
            <numerusform>ملفان (%Ln)</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to write</source>
        <extracomment>%1: 48 files; %2: how many of them are not so in the folder</extracomment>
        <translation>%1، منها %2 للكتابة</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportNotice</name>
    <message>
        <source>Show Findings</source>
        <translation>عرض الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln files into %1.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف (%Ln) في %1.</numerusform>
            <numerusform>كُتب ملف واحد (%Ln) في %1.</numerusform>
            <numerusform>كُتب ملفان (%Ln) في %1.</numerusform>
            <numerusform>كُتبت %Ln ملفات في %1.</numerusform>
            <numerusform>كُتب %Ln ملفًا في %1.</numerusform>
            <numerusform>كُتب %Ln ملف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to write: all %Ln files in %1 are up to date.</source>
        <translation>
            <numerusform>لا شيء للكتابة: لا ملفات (%Ln) في %1.</numerusform>
            <numerusform>لا شيء للكتابة: ملف واحد (%Ln) في %1، وهو محدَّث.</numerusform>
            <numerusform>لا شيء للكتابة: ملفان (%Ln) في %1، وهما محدَّثان.</numerusform>
            <numerusform>لا شيء للكتابة: %Ln ملفات في %1، وكلها محدَّثة.</numerusform>
            <numerusform>لا شيء للكتابة: %Ln ملفًا في %1، وكلها محدَّثة.</numerusform>
            <numerusform>لا شيء للكتابة: %Ln ملف في %1، وكلها محدَّثة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::ExportPage</name>
    <message>
        <source>&amp;Write Export</source>
        <translation>كتابة التصدير</translation>
    </message>
    <message>
        <source>Writes the chosen formats into the folder.</source>
        <translation>يكتب التنسيقات المختارة في المجلد.</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Chooses the folder that the export is written into.</source>
        <translation>يختار المجلد الذي يُكتب فيه التصدير.</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Opens the folder in the system&apos;s file manager.</source>
        <translation>يفتح المجلد في مدير ملفات النظام.</translation>
    </message>
    <message>
        <source>Choose &amp;All Formats</source>
        <translation>اختيار كل التنسيقات</translation>
    </message>
    <message>
        <source>Ticks every format.</source>
        <translation>يضع العلامة على كل تنسيق.</translation>
    </message>
    <message>
        <source>Choose &amp;No Format</source>
        <translation>عدم اختيار أي تنسيق</translation>
    </message>
    <message>
        <source>Takes the tick from every format.</source>
        <translation>يزيل العلامة عن كل تنسيق.</translation>
    </message>
    <message>
        <source>Folder of the Export</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is not there, or the system has no program for it.</source>
        <translation>لا يمكن فتح %1: هو غير موجود، أو ليس في النظام برنامج له.</translation>
    </message>
    <message>
        <source>Nothing was written: the export is still being made.</source>
        <translation>لم يُكتب شيء: لا يزال التصدير قيد الإنشاء.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>التغييرات (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>exactly what was designed, for this subscription: the same design gives the same bytes, and no secret is in them</source>
        <translation>ما صُمِّم بالضبط، لهذا الاشتراك: التصميم نفسه يعطي البايتات نفسها، ولا سرّ فيها</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>Files of the format</source>
        <translation>ملفات التنسيق</translation>
    </message>
</context>
<context>
    <name>hookbench::ExportSession</name>
    <message numerus="yes">
        <source>Writing %Ln files…</source>
        <translation>
            <numerusform>لا ملفات للكتابة (%Ln)…</numerusform>
            <numerusform>تجري كتابة ملف واحد (%Ln)…</numerusform>
            <numerusform>تجري كتابة ملفين (%Ln)…</numerusform>
            <numerusform>تجري كتابة %Ln ملفات…</numerusform>
            <numerusform>تجري كتابة %Ln ملفًا…</numerusform>
            <numerusform>تجري كتابة %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the export…</source>
        <translation>يجري إنشاء التصدير…</translation>
    </message>
    <message>
        <source>Making the export: %1…</source>
        <extracomment>%1: the name of a format</extracomment>
        <translation>يجري إنشاء التصدير: %1…</translation>
    </message>
</context>
<context>
    <name>hookbench::FieldInspector</name>
    <message>
        <source>in the payload</source>
        <translation>ضمن الحمولة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>string</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1، مثلًا %2</translation>
    </message>
    <message>
        <source>object, %1 of its %2 fields in</source>
        <translation>كائن، يتضمن %1 من حقوله البالغ عددها %2</translation>
    </message>
    <message>
        <source>Why, for every event type that inherits</source>
        <translation>السبب، لكل نوع حدث يرث الإعداد</translation>
    </message>
    <message>
        <source>Why, for this event type</source>
        <translation>السبب، لنوع الحدث هذا</translation>
    </message>
    <message>
        <source>Justify “%1”</source>
        <translation>تبرير «%1»</translation>
    </message>
    <message>
        <source>Justify “%1” for %2</source>
        <translation>تبرير «%1» من أجل %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Data class</source>
        <translation>فئة البيانات</translation>
    </message>
    <message>
        <source>Governed by</source>
        <translation>يتحكم فيه</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>التبرير</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>المستبعَد وسبب استبعاده</translation>
    </message>
</context>
<context>
    <name>hookbench::FilePreview</name>
    <message>
        <source>This file is of an earlier export. Writing removes it.</source>
        <translation>هذا الملف من تصدير سابق. الكتابة تحذفه.</translation>
    </message>
    <message>
        <source>… the first %1 of %2.</source>
        <extracomment>%1 and %2: numbers of bytes</extracomment>
        <translation>… أول %1 من %2.</translation>
    </message>
    <message>
        <source>Copied %1, %2.</source>
        <extracomment>%1: a file&apos;s path; %2: its number of bytes</extracomment>
        <translation>نُسخ %1، %2.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy exactly the bytes of this file</source>
        <translation>نسخ بايتات هذا الملف كما هي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the file in the folder with the program that the system has for it; once it is written</source>
        <translation>فتح الملف الموجود في المجلد بالبرنامج الذي يخصّصه له النظام، بعد كتابته</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>صفحات المستند</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>Choose a format and one of its files.</source>
        <translation>اختر تنسيقًا وأحد ملفاته.</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>يجري رسم الصفحات…</translation>
    </message>
</context>
<context>
    <name>hookbench::FolderBar</name>
    <message>
        <source>new folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>files</comment>
        <translation>%1 جديدة</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>files</comment>
        <translation>%1 متغيّرة</translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <comment>files</comment>
        <translation>%1 ستُحذف</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>where the export goes</source>
        <translation>وجهة التصدير</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>a file, not a folder</source>
        <translation>ملف وليس مجلدًا</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryExportBar</name>
    <message>
        <source>Export Attempts</source>
        <translation>تصدير المحاولات</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts written.</source>
        <translation>
            <numerusform>لم تُكتب أي محاولة.</numerusform>
            <numerusform>كُتبت محاولة واحدة.</numerusform>
            <numerusform>كُتبت محاولتان.</numerusform>
            <numerusform>كُتبت %Ln محاولات.</numerusform>
            <numerusform>كُتبت %Ln محاولة.</numerusform>
            <numerusform>كُتبت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln attempts.</source>
        <translation>
            <numerusform>لم تُصدَّر أي محاولة.</numerusform>
            <numerusform>صُدّرت محاولة واحدة.</numerusform>
            <numerusform>صُدّرت محاولتان.</numerusform>
            <numerusform>صُدّرت %Ln محاولات.</numerusform>
            <numerusform>صُدّرت %Ln محاولة.</numerusform>
            <numerusform>صُدّرت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the attempts that are shown as</source>
        <translation>تصدير المحاولات المعروضة بصيغة</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>صيغة التصدير</translation>
    </message>
    <message>
        <source>with signatures</source>
        <translation>مع التواقيع</translation>
    </message>
    <message>
        <source>Signatures, cookies and credentials let the file&apos;s reader act as the sender. Without the tick they are left out.</source>
        <translation>تتيح التواقيع وملفات الارتباط وبيانات الاعتماد لقارئ الملف التصرف كمرسِل. من دون العلامة تُحذف.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryExportJob</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير ولم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryFilterBar</name>
    <message>
        <source>Failed and Throttled</source>
        <translation>الفاشلة والمُبطَّأة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Last Hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>This Run</source>
        <translation>هذا التشغيل</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Filter: status:5xx mark:duplicate since:1h, or text</source>
        <translation>المرشّح: status:5xx mark:duplicate since:1h أو نص</translation>
    </message>
    <message>
        <source>Filter of the attempts</source>
        <translation>مرشّح المحاولات</translation>
    </message>
    <message>
        <source>Words that all must fit: class:, status:, mark:, error:, type:, id:, since:, until:, run:, or any text.</source>
        <translation>كلمات يجب أن تتطابق كلها: class: وstatus: وmark: وerror: وtype: وid: وsince: وuntil: وrun: أو أي نص.</translation>
    </message>
    <message>
        <source>Ready-made filters</source>
        <translation>مرشّحات جاهزة</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>كل التشغيلات</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>هذا التشغيل</translation>
    </message>
    <message>
        <source>Runs that are shown</source>
        <translation>التشغيلات المعروضة</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryModel</name>
    <message>
        <source>%1, sent before</source>
        <extracomment>%1 an event id</extracomment>
        <translation>%1، أُرسل من قبل</translation>
    </message>
    <message>
        <source>When the attempt was sent, in UTC</source>
        <translation>وقت إرسال المحاولة بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>The event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>The event id; the same for every delivery of one event</source>
        <translation>معرّف الحدث؛ هو نفسه لكل تسليم للحدث</translation>
    </message>
    <message>
        <source>Event Id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>The number of the attempt within its delivery</source>
        <translation>رقم المحاولة ضمن تسليمها</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>The status of the answer, or what failed</source>
        <translation>حالة الإجابة، أو ما فشل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>How long the whole exchange took</source>
        <translation>مدة التبادل كله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>What follows from the attempt</source>
        <translation>ما يترتب على المحاولة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>What is special about the delivery</source>
        <translation>ما يميّز التسليم</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>How long after this attempt the next one follows</source>
        <translation>المدة بعد هذه المحاولة حتى المحاولة التالية</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryStore</name>
    <message>
        <source>%1 Until the program ends the log is kept in memory.</source>
        <translation>%1 يبقى السجل في الذاكرة حتى نهاية البرنامج.</translation>
    </message>
</context>
<context>
    <name>hookbench::HistoryTrimming</name>
    <message>
        <source>Delete the attempt of %1 sent at %2 from the log for good?</source>
        <extracomment>%1 an event type, %2 a time of day</extracomment>
        <translation>حذف محاولة %1 المرسلة في %2 من السجل نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln attempts that the filter shows from the log for good?</source>
        <translation>
            <numerusform>لا يعرض المرشّح أي محاولة. حذفها؟</numerusform>
            <numerusform>حذف المحاولة التي يعرضها المرشّح من السجل نهائيًا؟</numerusform>
            <numerusform>حذف المحاولتين اللتين يعرضهما المرشّح من السجل نهائيًا؟</numerusform>
            <numerusform>حذف %Ln محاولات يعرضها المرشّح من السجل نهائيًا؟</numerusform>
            <numerusform>حذف %Ln محاولة يعرضها المرشّح من السجل نهائيًا؟</numerusform>
            <numerusform>حذف %Ln محاولة يعرضها المرشّح من السجل نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Shown</source>
        <translation>حذف المعروض</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln attempts of all runs from the log for good?</source>
        <translation>
            <numerusform>لا توجد محاولات في السجل. حذفها؟</numerusform>
            <numerusform>حذف المحاولة الوحيدة من السجل نهائيًا؟</numerusform>
            <numerusform>حذف المحاولتين من السجل نهائيًا؟</numerusform>
            <numerusform>حذف كل المحاولات (%Ln) من السجل نهائيًا؟</numerusform>
            <numerusform>حذف كل المحاولات (%Ln) من السجل نهائيًا؟</numerusform>
            <numerusform>حذف كل المحاولات (%Ln) من السجل نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete All</source>
        <translation>حذف الكل</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln attempts from the log.</source>
        <translation>
            <numerusform>لم تُحذف أي محاولة من السجل.</numerusform>
            <numerusform>حُذفت محاولة واحدة من السجل.</numerusform>
            <numerusform>حُذفت محاولتان من السجل.</numerusform>
            <numerusform>حُذفت %Ln محاولات من السجل.</numerusform>
            <numerusform>حُذفت %Ln محاولة من السجل.</numerusform>
            <numerusform>حُذفت %Ln محاولة من السجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>hookbench::Inspection</name>
    <message>
        <source>Copied the request as a cURL command, %1.</source>
        <translation>نُسخ الطلب كأمر cURL، %1.</translation>
    </message>
</context>
<context>
    <name>hookbench::LatencyView</name>
    <message>
        <source>How long attempts took</source>
        <translation>مدة المحاولات</translation>
    </message>
    <message>
        <source>No attempt of this run has ended yet.</source>
        <translation>لم تنتهِ أي محاولة من هذا التشغيل بعد.</translation>
    </message>
    <message>
        <source>%1 attempts: p50 %2, p95 %3, p99 %4, longest %5</source>
        <extracomment>%1 a number of attempts, the others durations</extracomment>
        <translation>%1 من المحاولات: p50 %2، p95 %3، p99 %4، الأطول %5</translation>
    </message>
    <message>
        <source>1 attempt: %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>محاولة واحدة: %1</translation>
    </message>
</context>
<context>
    <name>hookbench::LeftOutModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1، مستبعَد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins the names of fields that are left out for the same reason</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>hookbench::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>تصدير</translation>
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
        <translation>نوع الحدث</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixLegend</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>inherited, on</source>
        <translation>موروث، مفعّل</translation>
    </message>
    <message>
        <source>inherited, off</source>
        <translation>موروث، معطّل</translation>
    </message>
    <message>
        <source>asked for, kept out by a rule</source>
        <translation>مطلوب، تستبعده قاعدة</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>لا يوجد حقل كهذا</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>لا يُرسَل أبدًا</translation>
    </message>
    <message>
        <source>payload assumed</source>
        <translation>حمولة مفترَضة</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixModel</name>
    <message>
        <source>Never sent: %1</source>
        <translation>لا يُرسَل أبدًا: %1</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: مفعّل</translation>
    </message>
    <message>
        <source>%1: on, but kept out by a rule</source>
        <translation>%1: مفعّل، لكن تستبعده قاعدة</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: معطّل</translation>
    </message>
    <message>
        <source>%1: inherited, on</source>
        <translation>%1: موروث، مفعّل</translation>
    </message>
    <message>
        <source>%1: inherited, off</source>
        <translation>%1: موروث، معطّل</translation>
    </message>
    <message>
        <source>%1: on for every event type that does not set its own.</source>
        <translation>%1: مفعّل لكل نوع حدث ليس له إعداد خاص به.</translation>
    </message>
    <message>
        <source>%1: off for every event type that does not set its own.</source>
        <translation>%1: معطّل لكل نوع حدث ليس له إعداد خاص به.</translation>
    </message>
    <message>
        <source>%1: Ordinavo&apos;s default, which is on in this design.</source>
        <translation>%1: القيمة الافتراضية في Ordinavo، وهي مفعّلة في هذا التصميم.</translation>
    </message>
    <message>
        <source>%1: Ordinavo&apos;s default, which is off in this design.</source>
        <translation>%1: القيمة الافتراضية في Ordinavo، وهي معطّلة في هذا التصميم.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>%1 (payload assumed: nothing published shows it)</source>
        <translation>%1 (حمولة مفترَضة: لا يظهرها أي مصدر منشور)</translation>
    </message>
    <message>
        <source>Subscription default</source>
        <translation>افتراضي الاشتراك</translation>
    </message>
    <message>
        <source>What every event type inherits that does not set its own.</source>
        <translation>ما يرثه كل نوع حدث ليس له إعداد خاص به.</translation>
    </message>
    <message>
        <source>Customer context</source>
        <comment>heading of a narrow column</comment>
        <extracomment>Heading of a narrow column: as short as can be. A soft hyphen (U+00AD) is where a word may break.</extracomment>
        <translation>سياق العميل</translation>
    </message>
    <message>
        <source>Contact details</source>
        <comment>heading of a narrow column</comment>
        <translation>بيانات جهة الاتصال</translation>
    </message>
    <message>
        <source>Summary preview</source>
        <comment>heading of a narrow column</comment>
        <translation>معاينة الملخص</translation>
    </message>
    <message>
        <source>Billing details</source>
        <comment>heading of a narrow column</comment>
        <translation>تفاصيل الفوترة</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <comment>heading of a narrow column</comment>
        <translation>ملاحظات داخلية</translation>
    </message>
    <message>
        <source>Secrets and API keys</source>
        <comment>heading of a narrow column</comment>
        <translation>الأسرار ومفاتيح API</translation>
    </message>
    <message>
        <source>Target-level customer number</source>
        <comment>heading of a narrow column</comment>
        <translation>رقم العميل على الهدف</translation>
    </message>
</context>
<context>
    <name>hookbench::MatrixView</name>
    <message>
        <source>Payload matrix</source>
        <translation>مصفوفة الحمولة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Inherit (On)</source>
        <translation>وراثة (مفعّل)</translation>
    </message>
    <message>
        <source>Inherit (Off)</source>
        <translation>وراثة (معطّل)</translation>
    </message>
    <message>
        <source>Inherit All Options</source>
        <translation>وراثة جميع الخيارات</translation>
    </message>
</context>
<context>
    <name>hookbench::OwnBodyDialog</name>
    <message>
        <source>%1, sent as they stand here, in UTF-8, and signed.</source>
        <translation>%1، تُرسل كما هي هنا بترميز UTF-8 وتُوقّع.</translation>
    </message>
    <message>
        <source>%1 of a file that this editor would change. They are sent as they are; typing here replaces them.</source>
        <translation>%1 من ملف سيغيّره هذا المحرر. تُرسل كما هي؛ والكتابة هنا تستبدلها.</translation>
    </message>
    <message>
        <source>Body From a File</source>
        <translation>متن من ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>تتعذر قراءة %1: %2. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 has more than %2. Choose a smaller file.</source>
        <translation>%1 أكبر من %2. اختر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>Own Body</source>
        <translation>متن خاص</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>The body to send, for example {&quot;eventType&quot;: &quot;visit_report.approved&quot;}</source>
        <translation>المتن المراد إرساله، مثلًا {&quot;eventType&quot;: &quot;visit_report.approved&quot;}</translation>
    </message>
    <message>
        <source>From File…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hookbench::PayloadPanel</name>
    <message>
        <source>The last change left this payload as it was.</source>
        <translation>لم يغيّر التعديل الأخير هذه الحمولة.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <extracomment>%1 is &quot;+84 bytes · 5 lines added&quot;, %2 is &quot;Contact details on&quot;</extracomment>
        <translation>%1 بسبب «%2»</translation>
    </message>
    <message>
        <source>%1 by undoing “%2”</source>
        <translation>%1 بسبب التراجع عن «%2»</translation>
    </message>
    <message>
        <source>one assumed field</source>
        <translation>حقل مفترَض واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n assumed fields</source>
        <translation>
            <numerusform>لا حقول مفترَضة</numerusform>
            <numerusform>حقل مفترَض واحد</numerusform>
            <numerusform>حقلان مفترَضان</numerusform>
            <numerusform>%n حقول مفترَضة</numerusform>
            <numerusform>%n حقلًا مفترَضًا</numerusform>
            <numerusform>%n حقل مفترَض</numerusform>
        </translation>
    </message>
    <message>
        <source>Store Secret…</source>
        <translation>تخزين السر…</translation>
    </message>
    <message>
        <source>Only the body is signed. The headers with timestamp, event id, event type and delivery id are not covered: a receiver compares them with the body, and takes freshness from occurredAt and from deduplication by event id as well.</source>
        <translation>المتن وحده موقَّع. أما الترويسات التي تحمل الطابع الزمني ومعرّف الحدث ونوع الحدث ومعرّف التسليم فلا يشملها التوقيع: يقارنها المستقبِل بالمتن، ويتحقق من الحداثة أيضًا بواسطة occurredAt وبإزالة التكرار حسب معرّف الحدث.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s scheme, for comparison: the timestamp and the body are signed. Event id, event type and delivery id in the headers are not covered.</source>
        <translation>ليس مخطط Ordinavo، بل للمقارنة: الطابع الزمني والمتن موقَّعان. أما معرّف الحدث ونوع الحدث ومعرّف التسليم في الترويسات فلا يشملها التوقيع.</translation>
    </message>
    <message>
        <source>Not Ordinavo&apos;s scheme, for comparison: event id, timestamp and body are signed.</source>
        <translation>ليس مخطط Ordinavo، بل للمقارنة: معرّف الحدث والطابع الزمني والمتن موقَّعة.</translation>
    </message>
    <message>
        <source>signed sample payload, as it would be sent</source>
        <translation>حمولة عيّنة موقَّعة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>HTTP Message</source>
        <translation>رسالة HTTP</translation>
    </message>
    <message>
        <source>String to Sign</source>
        <translation>المراد توقيعه</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy exactly the bytes of this tab</source>
        <translation>نسخ بايتات علامة التبويب هذه كما هي تمامًا</translation>
    </message>
    <message>
        <source>Verification Code</source>
        <translation>شيفرة التحقق</translation>
    </message>
</context>
<context>
    <name>hookbench::PlanModel</name>
    <message>
        <source>together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>after the first attempt of %1</source>
        <translation>بعد المحاولة الأولى لـ %1</translation>
    </message>
    <message>
        <source>%1 after the first attempt of %2</source>
        <translation>بعد %1 من المحاولة الأولى لـ %2</translation>
    </message>
    <message>
        <source>when %1 has ended</source>
        <translation>عند انتهاء %1</translation>
    </message>
    <message>
        <source>%1 after %2 has ended</source>
        <translation>بعد %1 من انتهاء %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>the start of a delivery after the run&apos;s begin: + 5 s</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between marks</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>وقع</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>hookbench::PlanPanel</name>
    <message>
        <source>This cannot be sent</source>
        <translation>لا يمكن إرسال هذا</translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <comment>a summary; a number of deliveries</comment>
        <translation>%1 تُعرض أول %2.</translation>
    </message>
    <message>
        <source>Planned deliveries</source>
        <translation>التسليمات المخططة</translation>
    </message>
</context>
<context>
    <name>hookbench::PolicyBox</name>
    <message>
        <source>When and how often is tried again. Ordinavo publishes no retry rules, so all of it is assumed. Now: %1 over %2.</source>
        <translation>متى وكم مرة تُعاد المحاولة. لا تنشر Ordinavo قواعد الإعادة، فكل ذلك مفترض. الآن: %1 خلال %2.</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>سياسة الإعادة</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Ordinavo publishes no retry rules; whatever is chosen here is an assumption.</source>
        <translation>لا تنشر Ordinavo قواعد الإعادة؛ وكل اختيار هنا افتراض.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Change the delays, the jitter and what each status code does; load and save policies</source>
        <translation>تغيير التأخيرات والتذبذب وأثر كل رمز حالة؛ تحميل السياسات وحفظها</translation>
    </message>
    <message>
        <source>Edit the retry policy</source>
        <translation>تعديل سياسة الإعادة</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>المهلة بالثواني</translation>
    </message>
    <message>
        <source>How long one attempt may take in all. Ordinavo does not publish its timeout; 15 s is assumed.</source>
        <translation>كم قد تستغرق المحاولة الواحدة في المجمل. لا تنشر Ordinavo مهلتها؛ والمفترض 15 ثانية.</translation>
    </message>
</context>
<context>
    <name>hookbench::PolicyEditor</name>
    <message>
        <source>%1: “%2” cannot be read. %3</source>
        <extracomment>%1: the field&apos;s caption; %2: what was typed; %3: what can stand there</extracomment>
        <translation>%1: تتعذر قراءة &quot;%2&quot;. %3</translation>
    </message>
    <message>
        <source>Durations are written like 250ms, 5s, 5m, 2h or 1d.</source>
        <translation>تُكتب المدد مثل 250ms أو 5s أو 5m أو 2h أو 1d.</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln attempts. Take some delays away.</source>
        <translation>
            <numerusform>%1: محاولات كثيرة. احذف بعض التأخيرات.</numerusform>
            <numerusform>%1: أكثر من محاولة واحدة. احذف بعض التأخيرات.</numerusform>
            <numerusform>%1: أكثر من محاولتين. احذف بعض التأخيرات.</numerusform>
            <numerusform>%1: أكثر من %Ln محاولات. احذف بعض التأخيرات.</numerusform>
            <numerusform>%1: أكثر من %Ln محاولة. احذف بعض التأخيرات.</numerusform>
            <numerusform>%1: أكثر من %Ln محاولة. احذف بعض التأخيرات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status codes are written like 429, 502-504.</source>
        <translation>تُكتب رموز الحالة مثل 429, 502-504.</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>لا محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 over %3 without jitter. All of it is assumed: Ordinavo publishes no retry rules. Changes count at once.</source>
        <translation>%1: %2 خلال %3 دون تذبذب. كل ذلك مفترض: لا تنشر Ordinavo قواعد الإعادة. تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Load Retry Policy</source>
        <translation>تحميل سياسة إعادة</translation>
    </message>
    <message>
        <source>Retry policies (*.json);;All files (*)</source>
        <translation>سياسات الإعادة (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save Retry Policy</source>
        <translation>حفظ سياسة الإعادة</translation>
    </message>
    <message>
        <source>Retry Policy</source>
        <translation>سياسة الإعادة</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>الانتظار بين المحاولات</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التذبذب</translation>
    </message>
    <message>
        <source>Timeout of an attempt</source>
        <translation>مهلة المحاولة</translation>
    </message>
    <message>
        <source>Statuses that stop</source>
        <translation>حالات توقف المحاولات</translation>
    </message>
    <message>
        <source>Statuses whose Retry-After counts</source>
        <translation>حالات يُعتد بـ Retry-After فيها</translation>
    </message>
    <message>
        <source>Longest Retry-After</source>
        <translation>أطول Retry-After</translation>
    </message>
    <message>
        <source>Statuses that throttle</source>
        <translation>حالات تُبطئ</translation>
    </message>
    <message>
        <source>Disable after</source>
        <translation>التعطيل بعد</translation>
    </message>
    <message>
        <source>Waits after the end of attempt 1, 2, …: 5s, 5m, 2h. None: one attempt.</source>
        <translation>الانتظار بعد نهاية المحاولة 1، 2، …: 5s, 5m, 2h. بلا شيء: محاولة واحدة.</translation>
    </message>
    <message>
        <source>± </source>
        <extracomment>before a percentage: ± 10 %</extracomment>
        <translation>± </translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>How far each wait varies by chance</source>
        <translation>مقدار تغيّر كل انتظار عشوائيًا</translation>
    </message>
    <message>
        <source>After one of these nothing more is tried; for example 400-403, 404</source>
        <translation>بعد واحدة منها لا تُجرى محاولة أخرى؛ مثلًا 400-403, 404</translation>
    </message>
    <message>
        <source>After one of these the wait is what Retry-After asks for</source>
        <translation>بعد واحدة منها يكون الانتظار ما يطلبه Retry-After</translation>
    </message>
    <message>
        <source>The longest wait that Retry-After can ask for</source>
        <translation>أطول انتظار يمكن أن يطلبه Retry-After</translation>
    </message>
    <message>
        <source>410 disables the receiver</source>
        <translation>410 تعطّل المستقبِل</translation>
    </message>
    <message>
        <source>After one of these nothing of the run goes to the receiver until the wait is over</source>
        <translation>بعد واحدة منها لا يذهب شيء من التشغيل إلى المستقبِل حتى ينتهي الانتظار</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> exhausted in a row</source>
        <comment>behind a number of deliveries</comment>
        <translation> مستنفدة متتالية</translation>
    </message>
    <message>
        <source>How many exhausted deliveries in a row disable the receiver</source>
        <translation>كم تسليمًا مستنفدًا متتاليًا يعطّل المستقبِل</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 Correct it, or press Escape to close without it.</source>
        <translation>%1 صحّح ذلك، أو اضغط Escape للإغلاق دونه.</translation>
    </message>
    <message>
        <source>%1: “%2” is too long; it can be %3 at most.</source>
        <extracomment>%1: the field&apos;s caption; %2: what was typed; %3: a duration</extracomment>
        <translation>%1: &quot;%2&quot; أطول من اللازم؛ الحد الأقصى %3.</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceivedDelegate</name>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم ينجح التحقق</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>خارج الترتيب</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceivedModel</name>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>%1 verified or not verified, %2 processed, duplicate …, %3 time and event id, %4 the reason</extracomment>
        <translation>%1، %2، %3. %4</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم ينجح التحقق</translation>
    </message>
    <message>
        <source>Out of order: request %1 brought the later event %2 before.</source>
        <extracomment>%1 is the number of a request, %2 a short event id</extracomment>
        <translation>خارج الترتيب: سبق أن جلب الطلب %1 الحدث الأحدث %2.</translation>
    </message>
    <message>
        <source>Answered %1 by script.</source>
        <extracomment>%1 is an answer of a script: 202, half 200</extracomment>
        <translation>أُجيب بـ %1 بحسب النص.</translation>
    </message>
</context>
<context>
    <name>hookbench::Receiver</name>
    <message>
        <source>The receiver has no secret to verify with. Choose one, then start it again.</source>
        <translation>ليس لدى المستقبِل سر للتحقق به. اختر سرًا ثم أعد تشغيله.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on 127.0.0.1:%1: %2. Choose another port.</source>
        <translation>يتعذر على المستقبِل الاستماع على 127.0.0.1:%1: %2. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>تمت معالجته</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>بلا أثر</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverBox</name>
    <message>
        <source>built-in receiver</source>
        <translation>المستقبِل المدمج</translation>
    </message>
    <message>
        <source>the subscription&apos;s receiver</source>
        <translation>مستقبِل الاشتراك</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>مستخدَم سابقًا</translation>
    </message>
    <message>
        <source>The built-in receiver is not listening. Start it, or enter the URL of another receiver.</source>
        <translation>المستقبِل المدمج لا يستمع. شغّله أو أدخل عنوان URL لمستقبِل آخر.</translation>
    </message>
    <message>
        <source>Receiver URL</source>
        <translation>عنوان URL للمستقبِل</translation>
    </message>
    <message>
        <source>Where the delivery goes: the built-in receiver, or any URL</source>
        <translation>وجهة التسليم: المستقبِل المدمج أو أي عنوان URL</translation>
    </message>
    <message>
        <source>http:// or https:// URL of a receiver</source>
        <translation>عنوان URL لمستقبِل يبدأ بـ http:// أو https://</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverPanel</name>
    <message>
        <source>What the Receiver Saw</source>
        <translation>ما رآه المستقبِل</translation>
    </message>
    <message>
        <source>What the built-in receiver saw</source>
        <translation>ما رآه المستقبِل المدمج</translation>
    </message>
    <message>
        <source>Deliveries go elsewhere now. This list sees the built-in receiver only.</source>
        <translation>تذهب عمليات التسليم الآن إلى وجهة أخرى. لا ترى هذه القائمة سوى المستقبِل المدمج.</translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>The built-in receiver checks the signature of each request and tells duplicates by their event id. What it made of them stands here.</source>
        <translation>يتحقق المستقبِل المدمج من توقيع كل طلب ويتعرّف على المكرر منها بمعرّف الحدث. تظهر النتيجة هنا.</translation>
    </message>
    <message>
        <source>Only the built-in receiver reports here</source>
        <translation>المستقبِل المدمج وحده يعرض تقاريره هنا</translation>
    </message>
    <message>
        <source>Of another receiver only its answer is known. Choose the built-in receiver to see both sides of a delivery.</source>
        <translation>لا يُعرف من أي مستقبِل آخر سوى ردّه. اختر المستقبِل المدمج لرؤية جانبي التسليم.</translation>
    </message>
</context>
<context>
    <name>hookbench::ReceiverSettingsPopup</name>
    <message>
        <source>200 always</source>
        <translation>200 دائمًا</translation>
    </message>
    <message>
        <source>500 twice, then 200</source>
        <translation>500 مرتين، ثم 200</translation>
    </message>
    <message>
        <source>429 with Retry-After 30, then 200</source>
        <translation>429 مع Retry-After 30، ثم 200</translation>
    </message>
    <message>
        <source>No answer, then 200</source>
        <translation>بلا جواب، ثم 200</translation>
    </message>
    <message>
        <source>200 after 20 seconds, then at once</source>
        <translation>200 بعد 20 ثانية، ثم فورًا</translation>
    </message>
    <message>
        <source>Connection reset, then closed, then 200</source>
        <translation>إعادة تعيين الاتصال، ثم إغلاقه، ثم 200</translation>
    </message>
    <message>
        <source>Half an answer, then 200</source>
        <translation>نصف جواب، ثم 200</translation>
    </message>
    <message>
        <source>A redirect</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>410, which ends the subscription</source>
        <translation>410، وهو ينهي الاشتراك</translation>
    </message>
    <message>
        <source>Answers %1, and goes on with the last one. A delivery takes effect when its answer is a 2xx, even one that comes late or cut off.</source>
        <translation>يجيب %1 ويستمر بالأخير. يسري التسليم إذا كان جوابه 2xx، حتى لو جاء متأخرًا أو مقطوعًا.</translation>
    </message>
    <message>
        <source>How the Built-In Receiver Behaves</source>
        <translation>سلوك المستقبِل المدمج</translation>
    </message>
    <message>
        <source>A&amp;nswers:</source>
        <translation>ال&amp;أجوبة:</translation>
    </message>
    <message>
        <source>A status, or one of timeout, close, reset, half, wrong-length, slow, garbage; x3 repeats it. Behind a semicolon: retry-after=30, delay=2s, location=URL, status=503. The next one after a comma.</source>
        <translation>حالة، أو واحدة من timeout وclose وreset وhalf وwrong-length وslow وgarbage؛ وx3 يكررها. بعد فاصلة منقوطة: retry-after=30 وdelay=2s وlocation=URL وstatus=503. والتالي بعد فاصلة.</translation>
    </message>
    <message>
        <source>What the receiver answers</source>
        <translation>ما يجيب به المستقبِل</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>أ&amp;مثلة</translation>
    </message>
    <message>
        <source>&amp;Tells duplicates:</source>
        <translation>يميّز ال&amp;تكرارات:</translation>
    </message>
    <message>
        <source>&amp;Refuses timestamps older than</source>
        <translation>ي&amp;رفض الطوابع الزمنية الأقدم من</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> د</translation>
    </message>
    <message>
        <source>How many minutes old a timestamp may be</source>
        <translation>كم دقيقة يجوز أن يكون عمر الطابع الزمني</translation>
    </message>
    <message>
        <source>Re&amp;ceives by:</source>
        <translation>ي&amp;ستقبل عبر:</translation>
    </message>
</context>
<context>
    <name>hookbench::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ملف حديث</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>file name, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>نسيان هذه الملفات</translation>
    </message>
</context>
<context>
    <name>hookbench::RedeliveryDialog</name>
    <message>
        <source>assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Redeliver</source>
        <translation>إعادة التسليم</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>ال&amp;معرّف نفسه</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>الطابع الزمني</translation>
    </message>
    <message>
        <source>&amp;Fresh</source>
        <translation>&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>&amp;قديم</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>As it was s&amp;ent</source>
        <translation>كما &amp;أُرسل</translation>
    </message>
    <message>
        <source>As the &amp;design makes it now</source>
        <translation>كما ينتجه الت&amp;صميم الآن</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>إرسال &amp;إلى</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, sent at %2</source>
        <extracomment>%1 an event type, %2 a time of day</extracomment>
        <translation>%1، أُرسل في %2</translation>
    </message>
</context>
<context>
    <name>hookbench::RetentionDialog</name>
    <message>
        <source>What the Log Keeps</source>
        <translation>ما يحتفظ به السجل</translation>
    </message>
    <message>
        <source>Older attempts, and the oldest of too many, are deleted for good: now, and whenever Hookbench starts.</source>
        <translation>تُحذف المحاولات الأقدم، والأقدم من العدد الزائد، نهائيًا: الآن وعند كل تشغيل لـ Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>ال&amp;أيام</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>ال&amp;محاولات</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Delete and Keep to It</source>
        <translation>حذف والالتزام بذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>hookbench::RunTabs</name>
    <message>
        <source>Save Picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>timeline</translation>
    </message>
    <message>
        <source>Saved the picture as %1.</source>
        <translation>حُفظت الصورة باسم %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What If</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>The run as it went: attempts, waits, duplicates</source>
        <translation>التشغيل كما جرى: المحاولات والانتظار والمكررات</translation>
    </message>
    <message>
        <source>The whole schedule for answers that you write; nothing is sent</source>
        <translation>الجدول كله لردود تكتبها أنت؛ لا يُرسل شيء</translation>
    </message>
    <message>
        <source>What sending now would send</source>
        <translation>ما سيُرسل الآن</translation>
    </message>
    <message>
        <source>How long the attempts of the run took</source>
        <translation>كم استغرقت محاولات التشغيل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Send signs the payload that the page Design shows and delivers it as the composer says. Every attempt then stands here in its time, and below with every byte that went out and came back.</source>
        <translation>يوقّع الإرسال الحمولة التي تعرضها صفحة التصميم ويسلّمها كما ضُبط في الأعلى. تظهر كل محاولة هنا في وقتها، وتحتها بكل بايت خرج وعاد.</translation>
    </message>
    <message>
        <source>%1 was not written: a picture is SVG or PNG. Choose a name that ends in .svg or .png.</source>
        <extracomment>%1 the path that was chosen</extracomment>
        <translation>لم يُكتب %1: الصورة تكون SVG أو PNG. اختر اسمًا ينتهي بـ .svg أو .png.</translation>
    </message>
    <message>
        <source>%1 was not written: it is there already. Choose that name to replace it.</source>
        <translation>لم يُكتب %1: الملف موجود من قبل. اختر هذا الاسم لاستبداله.</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretDialog</name>
    <message>
        <source>Store Secret</source>
        <translation>تخزين السر</translation>
    </message>
    <message>
        <source>The design keeps only the name and a fingerprint. The value goes into the system keychain or, where there is none, stays in memory until Hookbench ends.</source>
        <translation>لا يحتفظ التصميم إلا بالاسم وبصمة. تُحفظ القيمة في سلسلة مفاتيح النظام، أو تبقى في الذاكرة حتى إنهاء Hookbench إن لم توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>تخزين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This name stands for the public sample secret.</source>
        <translation>يشير هذا الاسم إلى سر العيّنة العام.</translation>
    </message>
</context>
<context>
    <name>hookbench::SecretLoader</name>
    <message>
        <source>Looking for the secret “%1”.</source>
        <translation>جارٍ البحث عن السر «%1».</translation>
    </message>
</context>
<context>
    <name>hookbench::Sender</name>
    <message>
        <source>The plan is empty: there is nothing to send.</source>
        <translation>الخطة فارغة: لا شيء لإرساله.</translation>
    </message>
    <message>
        <source>The speed must be a factor from 1 to 1,000,000.</source>
        <translation>يجب أن تكون السرعة معاملًا من 1 إلى 1,000,000.</translation>
    </message>
</context>
<context>
    <name>hookbench::SequenceBox</name>
    <message>
        <source>All Probes</source>
        <extracomment>on a button that drops a menu of things made wrong on purpose</extracomment>
        <translation>كل المحاولات</translation>
    </message>
    <message>
        <source>1 Probe</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Probes</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Body…</source>
        <translation>المتن…</translation>
    </message>
    <message>
        <source>Body: %1…</source>
        <translation>المتن: %1…</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>What the run is to show: one delivery, duplicates, a wrong order, a burst, attacks</source>
        <translation>ما يُظهره التشغيل: تسليم واحد، مكررات، ترتيب خاطئ، دفعة كثيفة، هجمات</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>before the number of copies: × 3</extracomment>
        <translation>× </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source> events</source>
        <comment>behind the size of a burst</comment>
        <translation> حدث</translation>
    </message>
    <message>
        <source>Events of the burst</source>
        <translation>أحداث الدفعة</translation>
    </message>
    <message>
        <source> per s</source>
        <translation> في الثانية</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>أحداث في الثانية</translation>
    </message>
    <message>
        <source>How many events begin in a second; 0 sends as fast as it goes</source>
        <translation>كم حدثًا يبدأ في الثانية؛ 0 يرسل بأقصى سرعة</translation>
    </message>
    <message>
        <source> at once</source>
        <translation> معًا</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>How many connections the burst uses; they are kept and used again</source>
        <translation>كم اتصالًا تستخدم الدفعة؛ تبقى مفتوحة ويُعاد استخدامها</translation>
    </message>
    <message>
        <source> min old</source>
        <translation> دقيقة عمرًا</translation>
    </message>
    <message>
        <source>Age of the event in minutes</source>
        <translation>عمر الحدث بالدقائق</translation>
    </message>
    <message>
        <source>How long before the sending the event occurred; the attempt itself is fresh</source>
        <translation>كم قبل الإرسال وقع الحدث؛ المحاولة نفسها حديثة</translation>
    </message>
    <message>
        <source>What is made wrong; each is an attack probe that a good receiver refuses</source>
        <translation>ما يُجعل خاطئًا؛ كل منها محاولة هجوم يرفضها المستقبِل الجيد</translation>
    </message>
    <message>
        <source>Attack probes</source>
        <translation>محاولات الهجوم</translation>
    </message>
    <message>
        <source>Write the body or take it from a file; any bytes, signed like every other</source>
        <translation>اكتب المتن أو خذه من ملف؛ أي بايتات، موقّعة كغيرها</translation>
    </message>
    <message>
        <source>Own body</source>
        <translation>متن خاص</translation>
    </message>
    <message>
        <source>How often each event goes out: same event id, same bytes</source>
        <translation>كم مرة يخرج كل حدث: معرّف الحدث نفسه والبايتات نفسها</translation>
    </message>
</context>
<context>
    <name>hookbench::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>تصفية حسب الاسم أو المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم ينجح التحقق</translation>
    </message>
    <message>
        <source>The window did not get as far as the next picture in time.</source>
        <translation>لم تصل النافذة إلى الصورة التالية في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Toggled contact details of %1. %2 The payload has %3 bytes now, %4 more than before:</source>
        <translation>تم تبديل بيانات جهة الاتصال في %1. %2 حجم الحمولة الآن %3 بايت، أي بزيادة %4 عمّا قبل:</translation>
    </message>
    <message>
        <source>The receiver did not make of the delivery what it should.</source>
        <translation>لم يتعامل المستقبِل مع التسليم كما ينبغي.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>تتعذر كتابة الصورة %1.</translation>
    </message>
    <message>
        <source>Attempt %1 to %2 was answered %3. %4 The receiver: %5.</source>
        <translation>رُدّ على المحاولة %1 إلى %2 بـ %3. %4 المستقبِل: %5.</translation>
    </message>
</context>
<context>
    <name>hookbench::SimulationModel</name>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Wait before it</source>
        <translation>الانتظار قبلها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Delivered by attempt %1, %2 after the first began.</source>
        <translation>سُلّم بالمحاولة %1، بعد %2 من بداية الأولى.</translation>
    </message>
    <message>
        <source>Attempt %1 disables the receiver, %2 after the first began.</source>
        <translation>تعطّل المحاولة %1 المستقبِل، بعد %2 من بداية الأولى.</translation>
    </message>
    <message>
        <source>Given up after attempt %1, %2 after the first began.</source>
        <translation>تُخلي عنه بعد المحاولة %1، بعد %2 من بداية الأولى.</translation>
    </message>
    <message>
        <source>1 attempt. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.</source>
        <extracomment>%1 and the following are numbers of deliveries</extracomment>
        <translation>محاولة واحدة. التسليمات: سُلّم %1، وتُخلي عن %2، وعُطّل %3، وأُلغي %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.</source>
        <translation>
            <numerusform>لا محاولات (%Ln). التسليمات: سُلّم %1، وتُخلي عن %2، وعُطّل %3، وأُلغي %4.</numerusform>
            <numerusform>محاولة واحدة (%Ln). التسليمات: سُلّم %1، وتُخلي عن %2، وعُطّل %3، وأُلغي %4.</numerusform>
            <numerusform>محاولتان (%Ln). التسليمات: سُلّم %1، وتُخلي عن %2، وعُطّل %3، وأُلغي %4.</numerusform>
            <numerusform>%Ln محاولات. التسليمات: سُلّم %1، وتُخلي عن %2، وعُطّل %3، وأُلغي %4.</numerusform>
            <numerusform>%Ln محاولة. التسليمات: سُلّم %1، وتُخلي عن %2، وعُطّل %3، وأُلغي %4.</numerusform>
            <numerusform>%Ln محاولة. التسليمات: سُلّم %1، وتُخلي عن %2، وعُطّل %3، وأُلغي %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookbench::StatusBar</name>
    <message>
        <source>Policy findings</source>
        <translation>ملاحظات السياسة</translation>
    </message>
    <message>
        <source>Assumptions in force: nothing is published about these</source>
        <translation>الافتراضات السارية: لم يُنشر شيء بشأنها</translation>
    </message>
    <message>
        <source>Built-in receiver not listening</source>
        <translation>المستقبِل المدمج لا يستمع</translation>
    </message>
    <message>
        <source>Built-in receiver not listening: %1</source>
        <translation>المستقبِل المدمج لا يستمع: %1</translation>
    </message>
    <message>
        <source>Built-in receiver listening on %1, the usual port was taken</source>
        <translation>المستقبِل المدمج يستمع على %1، فالمنفذ المعتاد كان مشغولًا</translation>
    </message>
    <message>
        <source>Built-in receiver listening on %1</source>
        <translation>المستقبِل المدمج يستمع على %1</translation>
    </message>
    <message>
        <source>No policy findings</source>
        <translation>لا توجد ملاحظات بشأن السياسة</translation>
    </message>
    <message>
        <source>1 policy finding</source>
        <translation>ملاحظة واحدة بشأن السياسة</translation>
    </message>
    <message numerus="yes">
        <source>%n policy findings</source>
        <translation>
            <numerusform>لا توجد ملاحظات بشأن السياسة</numerusform>
            <numerusform>ملاحظة واحدة بشأن السياسة</numerusform>
            <numerusform>ملاحظتان بشأن السياسة</numerusform>
            <numerusform>%n ملاحظات بشأن السياسة</numerusform>
            <numerusform>%n ملاحظة بشأن السياسة</numerusform>
            <numerusform>%n ملاحظة بشأن السياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is blocked until the errors are resolved.</source>
        <translation>الإرسال محظور إلى أن تُحل الأخطاء.</translation>
    </message>
    <message>
        <source>Assumptions in force: %L1</source>
        <translation>الافتراضات السارية: %L1</translation>
    </message>
    <message>
        <source>Options are set per subscription: this design needs one subscription</source>
        <translation>تُضبط الخيارات لكل اشتراك: يحتاج هذا التصميم إلى اشتراك واحد</translation>
    </message>
    <message numerus="yes">
        <source>Options are set per subscription: this design needs %n subscriptions</source>
        <translation>
            <numerusform>تُضبط الخيارات لكل اشتراك: لا يحتاج هذا التصميم إلى أي اشتراك</numerusform>
            <numerusform>تُضبط الخيارات لكل اشتراك: يحتاج هذا التصميم إلى اشتراك واحد</numerusform>
            <numerusform>تُضبط الخيارات لكل اشتراك: يحتاج هذا التصميم إلى اشتراكين</numerusform>
            <numerusform>تُضبط الخيارات لكل اشتراك: يحتاج هذا التصميم إلى %n اشتراكات</numerusform>
            <numerusform>تُضبط الخيارات لكل اشتراك: يحتاج هذا التصميم إلى %n اشتراكًا</numerusform>
            <numerusform>تُضبط الخيارات لكل اشتراك: يحتاج هذا التصميم إلى %n اشتراك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is where the receiver listens, %2 how it behaves: answers 500×2, then 200 · by event id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>hookbench::StoreSecret</name>
    <message>
        <source>The secret “%1” is kept in the system keychain.</source>
        <translation>السر «%1» محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>No system keychain answers, so the secret “%1” is kept in memory and forgotten when Hookbench ends.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح في النظام، لذا يُحفظ السر «%1» في الذاكرة ويُنسى عند إغلاق Hookbench.</translation>
    </message>
    <message>
        <source>Change Secret</source>
        <translation>تغيير السر</translation>
    </message>
</context>
<context>
    <name>hookbench::SubscriptionSettings</name>
    <message>
        <source>Rename the subscription</source>
        <translation>إعادة تسمية الاشتراك</translation>
    </message>
    <message>
        <source>Change the source system</source>
        <translation>تغيير النظام المصدر</translation>
    </message>
    <message>
        <source>Mark as a billing endpoint</source>
        <translation>التعليم كنقطة نهاية للفوترة</translation>
    </message>
    <message>
        <source>Unmark as a billing endpoint</source>
        <translation>إلغاء التعليم كنقطة نهاية للفوترة</translation>
    </message>
    <message>
        <source>Change the receiver URL</source>
        <translation>تغيير عنوان URL للمستقبِل</translation>
    </message>
    <message>
        <source>Refer to the secret “%1”</source>
        <translation>الإشارة إلى السر «%1»</translation>
    </message>
    <message>
        <source>Subscription “%1”</source>
        <translation>الاشتراك «%1»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (not in this sample)</source>
        <translation>%1 (غير موجود في هذه العيّنة)</translation>
    </message>
    <message>
        <source>The public sample secret: anybody can sign with it. Enter a name of your own to store a secret under it.</source>
        <translation>سر العيّنة العام: يمكن لأي شخص التوقيع به. أدخل اسمًا خاصًا بك لتخزين سر تحته.</translation>
    </message>
    <message>
        <source>The design holds this name only. The value stays on this machine.</source>
        <translation>لا يحتوي التصميم إلا على هذا الاسم. أما القيمة فتبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Receiver URL</source>
        <translation>عنوان URL للمستقبِل</translation>
    </message>
    <message>
        <source>built-in receiver</source>
        <translation>المستقبِل المدمج</translation>
    </message>
    <message>
        <source>Source system, whose external ids are sent</source>
        <translation>النظام المصدر الذي تُرسل معرّفاته الخارجية</translation>
    </message>
    <message>
        <source>Subscribed event types</source>
        <translation>أنواع الأحداث المشترَك فيها</translation>
    </message>
    <message>
        <source>Billing endpoint</source>
        <translation>نقطة نهاية للفوترة</translation>
    </message>
    <message>
        <source>Asking for billing details anywhere else blocks sending and exporting.</source>
        <translation>طلب تفاصيل الفوترة في أي مكان آخر يمنع الإرسال والتصدير.</translation>
    </message>
    <message>
        <source>Signing secret, by name</source>
        <translation>سر التوقيع، بالاسم</translation>
    </message>
    <message>
        <source>Store Secret…</source>
        <translation>تخزين السر…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a subscription to the design</source>
        <translation>إضافة اشتراك إلى التصميم</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Add a copy of this subscription to the design</source>
        <translation>إضافة نسخة من هذا الاشتراك إلى التصميم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this subscription from the design</source>
        <translation>إزالة هذا الاشتراك من التصميم</translation>
    </message>
</context>
<context>
    <name>hookbench::TimelineModel</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <extracomment>%1 a number, %2 a status or kind of failure, %3 the decision</extracomment>
        <translation>المحاولة %1: %2، %3</translation>
    </message>
    <message>
        <source>At %1 UTC, %2 after the begin, took %3</source>
        <extracomment>%1 a time of day, %2 a span of time since the run began, %3 how long the attempt took</extracomment>
        <translation>عند %1 UTC، بعد %2 من البداية، استغرقت %3</translation>
    </message>
    <message>
        <source>Next attempt after %1 (with jitter between %2 and %3)</source>
        <extracomment>spans of time</extracomment>
        <translation>المحاولة التالية بعد %1 (مع التفاوت العشوائي بين %2 و%3)</translation>
    </message>
    <message>
        <source>Disabled after attempt %1</source>
        <translation>عُطّل بعد المحاولة %1</translation>
    </message>
    <message>
        <source>Cancelled during attempt %1</source>
        <translation>أُلغي أثناء المحاولة %1</translation>
    </message>
    <message>
        <source>Cancelled after attempt %1</source>
        <translation>أُلغي بعد المحاولة %1</translation>
    </message>
</context>
<context>
    <name>hookbench::TimelinePanel</name>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>True to scale: a wait of two hours is 1440 times as long as one of five seconds</source>
        <translation>بمقياس حقيقي: انتظار ساعتين أطول 1440 مرة من انتظار خمس ثوانٍ</translation>
    </message>
    <message>
        <source>Show more of the time (-)</source>
        <translation>عرض مدة أطول (-)</translation>
    </message>
    <message>
        <source>Show less of the time, but larger (+)</source>
        <translation>عرض مدة أقصر بحجم أكبر (+)</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>الشيء نفسه في جدول</translation>
    </message>
    <message>
        <source>Save the timeline as a picture, SVG or PNG</source>
        <translation>حفظ المخطط الزمني صورةً، SVG أو PNG</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>المخطط الزمني للتشغيل</translation>
    </message>
    <message>
        <source>Timeline of the run as a table</source>
        <translation>المخطط الزمني للتشغيل في جدول</translation>
    </message>
</context>
<context>
    <name>hookbench::TimingView</name>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 TLSv1.3, %2 the name of a cipher</extracomment>
        <translation>%1 مع %2</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsDialog</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>الشهادات والمفاتيح (*.pem *.crt *.cer *.key);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The exception needs a host with its port, for example hooks.example.com:443.</source>
        <translation>يحتاج الاستثناء إلى مضيف مع منفذه، مثلًا hooks.example.com:443.</translation>
    </message>
    <message>
        <source>The exception needs the certificate&apos;s SHA-256 fingerprint, 64 hexadecimal digits. The tab TLS of a failed attempt shows it.</source>
        <translation>يحتاج الاستثناء إلى بصمة SHA-256 للشهادة، 64 رقمًا ستعشريًا. يعرضها تبويب TLS لمحاولة فاشلة.</translation>
    </message>
    <message>
        <source>%1, until %2 UTC, SHA-256 %3</source>
        <extracomment>%1: host and port; %2: a date and time; %3: a fingerprint</extracomment>
        <translation>%1، حتى %2 UTC، ‏SHA-256 %3</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>سلطات تصديق خاصة</translation>
    </message>
    <message>
        <source>PEM file; empty: those of the system</source>
        <translation>ملف PEM؛ فارغ: سلطات النظام</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>PEM file; empty: none</source>
        <translation>ملف PEM؛ فارغ: بلا شهادة</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the certificate&apos;s file</source>
        <translation>ملف PEM؛ فارغ: هو في ملف الشهادة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>%1: Client key</extracomment>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>كلمة مرور المفتاح</translation>
    </message>
    <message>
        <source>for this session only; it is not stored</source>
        <translation>لهذه الجلسة فقط؛ لا تُخزَّن</translation>
    </message>
    <message>
        <source>Exceptions: certificates that are accepted for one host although they do not verify, until the end of a day.</source>
        <translation>الاستثناءات: شهادات تُقبل لمضيف واحد مع أنها لا تُتحقق، حتى نهاية يوم.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>المضيف:المنفذ</translation>
    </message>
    <message>
        <source>Host and port of the exception</source>
        <translation>مضيف الاستثناء ومنفذه</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>بصمة SHA-256 للشهادة</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>آخر يوم للاستثناء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>hookbench::TlsView</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>بلا TLS</translation>
    </message>
    <message>
        <source>The request went over plain HTTP: whoever is on the way can read it.</source>
        <translation>مرّ الطلب عبر HTTP غير المشفّر: يستطيع من في الطريق قراءته.</translation>
    </message>
    <message>
        <source>accepted by an exception</source>
        <translation>مقبولة باستثناء</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>لا تجتاز التحقق</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>no handshake</source>
        <translation>لا مصافحة</translation>
    </message>
    <message>
        <source>Receiver&apos;s certificate</source>
        <translation>شهادة المستقبِل</translation>
    </message>
    <message>
        <source>Issuer %1</source>
        <translation>المُصدِر %1</translation>
    </message>
    <message numerus="yes">
        <source>expired %Ln days ago</source>
        <translation>
            <numerusform>انتهت اليوم</numerusform>
            <numerusform>انتهت منذ يوم</numerusform>
            <numerusform>انتهت منذ يومين</numerusform>
            <numerusform>انتهت منذ %Ln أيام</numerusform>
            <numerusform>انتهت منذ %Ln يومًا</numerusform>
            <numerusform>انتهت منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>لم يبق يوم كامل</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>If you know this certificate, trust it for %1 alone, until a day:</source>
        <extracomment>%1 a host with its port</extracomment>
        <translation>إن كنت تعرف هذه الشهادة فثق بها من أجل %1 وحده، حتى يوم:</translation>
    </message>
    <message>
        <source>Trust This Certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Trust until</source>
        <translation>الثقة حتى</translation>
    </message>
    <message>
        <source>Nothing was sent. Over plain HTTP, whoever is on the way could read it.</source>
        <translation>لم يُرسَل شيء. عبر HTTP غير المشفّر يستطيع كل من على الطريق قراءته.</translation>
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
        <translation>لم يتم الوصول إليه</translation>
    </message>
</context>
<context>
    <name>hookbench::WhatIfPanel</name>
    <message>
        <source>Three failures, then throttled, then delivered</source>
        <translation>ثلاث إخفاقات، ثم إبطاء، ثم تسليم</translation>
    </message>
    <message>
        <source>Down for good: every attempt times out</source>
        <translation>متوقف نهائيًا: كل محاولة تنتهي مهلتها</translation>
    </message>
    <message>
        <source>Overloaded: 503 with Retry-After 2 minutes, twice</source>
        <translation>محمّل فوق طاقته: 503 مع Retry-After دقيقتين، مرتين</translation>
    </message>
    <message>
        <source>Retry-After of a week: the cap counts</source>
        <translation>Retry-After أسبوع: يُعتد بالحد الأقصى</translation>
    </message>
    <message>
        <source>Unsubscribed: 410</source>
        <translation>أُلغي الاشتراك: 410</translation>
    </message>
    <message>
        <source>Restarting: reset, closed, then delivered</source>
        <translation>إعادة تشغيل: إعادة ضبط، إغلاق، ثم تسليم</translation>
    </message>
    <message>
        <source>Always broken: 500</source>
        <translation>معطوب دائمًا: 500</translation>
    </message>
    <message>
        <source>Simulated are the first %1 deliveries. Nothing is sent.</source>
        <translation>تُحاكى أول %1 تسليم. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Simulated; nothing is sent.</source>
        <translation>محاكاة؛ لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an example: what it shows, then how it is written</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The receiver answers</source>
        <translation>يجيب المستقبِل</translation>
    </message>
    <message>
        <source>Answers of the receiver</source>
        <translation>ردود المستقبِل</translation>
    </message>
    <message>
        <source>Answers in their order, the last one repeats: a status, timeout, close, reset, half, slow or garbage; x3 repeats, ;retry-after=30 and ;delay=2s qualify.</source>
        <translation>الردود بترتيبها، والأخير يتكرر: حالة أو timeout أو close أو reset أو half أو slow أو garbage؛ x3 يكرر، و;retry-after=30 و;delay=2s يقيّدان.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Simulated attempts</source>
        <translation>المحاولات المُحاكاة</translation>
    </message>
    <message>
        <source>Nothing simulated yet</source>
        <translation>لم تُجر محاكاة بعد</translation>
    </message>
    <message>
        <source>Write what the receiver answers: the whole schedule stands here at once. Nothing is sent.</source>
        <translation>اكتب ما يجيب به المستقبِل: يظهر الجدول كله هنا فورًا. لا يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>hookbench::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Begins a new design.</source>
        <translation>يبدأ تصميمًا جديدًا.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Opens a design file.</source>
        <translation>يفتح ملف تصميم.</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple Design</source>
        <translation>فتح تصميم العيّنة</translation>
    </message>
    <message>
        <source>Opens the design that shows what Hookbench does.</source>
        <translation>يفتح التصميم الذي يوضح ما يفعله Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saves the design to its file.</source>
        <translation>يحفظ التصميم في ملفه.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saves the design to another file.</source>
        <translation>يحفظ التصميم في ملف آخر.</translation>
    </message>
    <message>
        <source>&amp;Load Catalogue File…</source>
        <translation>تحميل ملف فهرس…</translation>
    </message>
    <message>
        <source>Takes event types and fields from a file of your own.</source>
        <translation>يأخذ أنواع الأحداث والحقول من ملف خاص بك.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Closes Hookbench.</source>
        <translation>يغلق Hookbench.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Takes the last change to the design back.</source>
        <translation>يتراجع عن آخر تغيير في التصميم.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>يعيد تطبيق التغيير الذي تم التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Find Action or Event…</source>
        <translation>البحث عن إجراء أو حدث…</translation>
    </message>
    <message>
        <source>Finds an action or an event type by some of its letters.</source>
        <translation>يعثر على إجراء أو نوع حدث من خلال بعض حروفه.</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <comment>page</comment>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Shows the payload matrix and the signed sample payload.</source>
        <translation>يعرض مصفوفة الحمولة وعيّنة الحمولة الموقَّعة.</translation>
    </message>
    <message>
        <source>De&amp;liver</source>
        <comment>page</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Shows deliveries and what the receiver made of them.</source>
        <translation>يعرض عمليات التسليم وما فعله المستقبِل بها.</translation>
    </message>
    <message>
        <source>Shows the window in this language.</source>
        <translation>يعرض النافذة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Changes the window&apos;s colours.</source>
        <translation>يغيّر ألوان النافذة.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>appearance</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Shows all text a step larger.</source>
        <translation>يعرض كل النصوص أكبر بدرجة واحدة.</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Shows all text a step smaller.</source>
        <translation>يعرض كل النصوص أصغر بدرجة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Shows all text in the platform&apos;s size.</source>
        <translation>يعرض كل النصوص بحجم المنصة.</translation>
    </message>
    <message>
        <source>&amp;Policy Findings</source>
        <translation>ملاحظات السياسة</translation>
    </message>
    <message>
        <source>Lists what the payload policy has to say about the design.</source>
        <translation>يسرد ما تقوله سياسة الحمولة عن التصميم.</translation>
    </message>
    <message>
        <source>&amp;Assumptions in Force</source>
        <translation>الافتراضات السارية</translation>
    </message>
    <message>
        <source>Lists what the payloads rest on although nothing is published about it.</source>
        <translation>يسرد ما تستند إليه الحمولات رغم عدم نشر أي شيء بشأنه.</translation>
    </message>
    <message>
        <source>Store Se&amp;cret…</source>
        <translation>تخزين السر…</translation>
    </message>
    <message>
        <source>Keeps the signing secret of this subscription.</source>
        <translation>يحفظ سر التوقيع الخاص بهذا الاشتراك.</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lists every action with its shortcut.</source>
        <translation>يسرد كل إجراء مع اختصاره.</translation>
    </message>
    <message>
        <source>&amp;About Hookbench</source>
        <translation>حول Hookbench</translation>
    </message>
    <message>
        <source>Tells the version and the licence.</source>
        <translation>يذكر الإصدار والترخيص.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <comment>page</comment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Shows the specs and documents of the design, and writes them.</source>
        <translation>يعرض مواصفات التصميم ومستنداته ويكتبها.</translation>
    </message>
</context>
<context>
    <name>hookbench::WindowDialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>هل تريد حفظ التغييرات في «%1»؟</translation>
    </message>
    <message>
        <source>Without saving, the changes since the last save are lost.</source>
        <translation>من دون الحفظ تُفقد التغييرات التي أُجريت منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>تم تغيير «%1» بواسطة برنامج آخر.</translation>
    </message>
    <message>
        <source>Overwriting replaces what the other program wrote. Saving under another name keeps both.</source>
        <translation>تستبدل الكتابة الفوقية ما كتبه البرنامج الآخر. أما الحفظ باسم آخر فيُبقي كليهما.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>الكتابة فوقه</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Hookbench designs (*.hookbench)</source>
        <translation>تصاميم Hookbench (*.hookbench)</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>صور (*.svg *.png)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>%1 a kind of file, CSV; %2 its suffix, csv</extracomment>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>hookbench::WireView</name>
    <message>
        <source>Characters that are not text are written as \x… or \u{…}.</source>
        <translation>تُكتب المحارف التي ليست نصًا بالصيغة \x… أو \u{…}.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>لا يُعرض سوى أول %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln lines are shown.</source>
        <translation>
            <numerusform>لا يُعرض أي سطر.</numerusform>
            <numerusform>لا يُعرض سوى السطر الأول.</numerusform>
            <numerusform>لا يُعرض سوى أول سطرين.</numerusform>
            <numerusform>لا يُعرض سوى أول %Ln أسطر.</numerusform>
            <numerusform>لا يُعرض سوى أول %Ln سطرًا.</numerusform>
            <numerusform>لا يُعرض سوى أول %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not JSON and is shown as it is.</source>
        <translation>المتن ليس JSON ويُعرض كما هو.</translation>
    </message>
    <message>
        <source>Head %1, body %2.</source>
        <translation>الرأس %1، المتن %2.</translation>
    </message>
    <message>
        <source>Head %1, body %2, of which the first %3 were kept.</source>
        <translation>الرأس %1، المتن %2، وقد احتُفظ منه بأول %3.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>منسَّق</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>The body as it was on the wire</source>
        <translation>المتن كما نُقل عبر الشبكة</translation>
    </message>
    <message>
        <source>The body as indented JSON</source>
        <translation>المتن بصيغة JSON بمسافات بادئة</translation>
    </message>
    <message>
        <source>The body&apos;s bytes in hexadecimal</source>
        <translation>بايتات المتن بالنظام الست عشري</translation>
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
        <translation>فتح تصميم العيّنة.</translation>
    </message>
    <message>
        <source>Keep settings and recovery in FILE and beside it.</source>
        <translation>حفظ الإعدادات وبيانات الاسترداد في FILE وبجانبه.</translation>
    </message>
    <message>
        <source>Do the main job, write pictures of both pages to DIR, and quit.</source>
        <translation>تنفيذ المهمة الرئيسية وكتابة صور للصفحتين في DIR ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Do the main job without a display, tell about it, write pictures to DIR, and quit.</source>
        <translation>تنفيذ المهمة الرئيسية من دون شاشة عرض والإخبار عنها وكتابة الصور في DIR ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Workbench for the webhooks of Ordinavo.</source>
        <translation>منضدة عمل لخطافات الويب (webhooks) الخاصة بـ Ordinavo.</translation>
    </message>
    <message>
        <source>The design to open.</source>
        <translation>التصميم المراد فتحه.</translation>
    </message>
    <message>
        <source>Only one design can be opened.</source>
        <translation>لا يمكن فتح سوى تصميم واحد.</translation>
    </message>
</context>
</TS>
