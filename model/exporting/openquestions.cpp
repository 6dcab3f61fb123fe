#include "model/exporting/exportcontext.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Entry
{
    const char *id;
    const char *question;
    const char *assumed;
};

// What the vendor's pages leave open, and what the workbench does until they say.
constexpr std::array entries{
    Entry{
        "retry-schedule",
        QT_TRANSLATE_NOOP("OpenQuestions", "When is a failed delivery sent again, and how often?"),
        QT_TRANSLATE_NOOP("OpenQuestions",
                          "Ten attempts: at once, then after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h "
                          "and 24 h, each ± 10 %, as Standard Webhooks recommends.")},
    Entry{"timeout", QT_TRANSLATE_NOOP("OpenQuestions", "How long may a receiver take to answer?"),
          QT_TRANSLATE_NOOP("OpenQuestions", "15 seconds for the whole attempt.")},
    Entry{"retried-answers", QT_TRANSLATE_NOOP("OpenQuestions", "Which answers are tried again?"),
          QT_TRANSLATE_NOOP("OpenQuestions",
                            "2xx is delivered; 3xx, 4xx but 410, 5xx, time-outs and network errors are tried "
                            "again.")},
    Entry{"retry-after", QT_TRANSLATE_NOOP("OpenQuestions", "Is Retry-After honoured, and 410 Gone?"),
          QT_TRANSLATE_NOOP("OpenQuestions",
                            "Retry-After of 429 and 503 replaces the wait; 410 stops and disables the "
                            "subscription.")},
    Entry{"dead-letter",
          QT_TRANSLATE_NOOP("OpenQuestions",
                            "What happens after the last attempt, and when is a subscription "
                            "disabled?"),
          QT_TRANSLATE_NOOP("OpenQuestions",
                            "The event is not sent again by itself; the subscription stays on.")},
    Entry{
        "timestamp-meaning",
        QT_TRANSLATE_NOOP("OpenQuestions",
                          "Is X-Ordinavo-Timestamp the time of the event or of the attempt? If of the event, "
                          "every retry after 5 minutes would have to be refused by the vendor's own rule."),
        QT_TRANSLATE_NOOP("OpenQuestions", "The time of the attempt.")},
    Entry{"delivery-id",
          QT_TRANSLATE_NOOP("OpenQuestions", "Does X-Ordinavo-Delivery-Id stay the same over retries?"),
          QT_TRANSLATE_NOOP("OpenQuestions", "It is new for each attempt; event id and body stay.")},
    Entry{"option-names",
          QT_TRANSLATE_NOOP("OpenQuestions", "What are the payload options called in the API?"),
          QT_TRANSLATE_NOOP("OpenQuestions",
                            "customerContext, contactDetails, summaryPreview, billingDetails.")},
    Entry{"option-fields",
          QT_TRANSLATE_NOOP("OpenQuestions", "Which fields do contact details and billing details add?"),
          QT_TRANSLATE_NOOP("OpenQuestions", "Those that the matrix of this export shows.")},
    Entry{"payloads",
          QT_TRANSLATE_NOOP("OpenQuestions", "What are the payloads of the event types without a published "
                                             "example?"),
          QT_TRANSLATE_NOOP("OpenQuestions",
                            "The same envelope and objects as in the two published examples.")},
    Entry{"enums", QT_TRANSLATE_NOOP("OpenQuestions", "Which values can status, result and the like have?"),
          QT_TRANSLATE_NOOP("OpenQuestions", "Any text; new values are no break.")},
    Entry{
        "secrets",
        QT_TRANSLATE_NOOP("OpenQuestions",
                          "What does a signing secret look like, and how long do two overlap in a rotation?"),
        QT_TRANSLATE_NOOP("OpenQuestions", "Any text, its UTF-8 bytes as given; 24 hours of overlap.")},
    Entry{"size-limit", QT_TRANSLATE_NOOP("OpenQuestions", "How large can a body be?"),
          QT_TRANSLATE_NOOP("OpenQuestions", "Well under 100 KB.")},
    Entry{"redirects", QT_TRANSLATE_NOOP("OpenQuestions", "Are redirects followed?"),
          QT_TRANSLATE_NOOP("OpenQuestions", "No; a 3xx answer is a failed attempt.")},
    Entry{"https-only", QT_TRANSLATE_NOOP("OpenQuestions", "Are receivers without HTTPS accepted?"),
          QT_TRANSLATE_NOOP("OpenQuestions", "No; plain HTTP is for trying out on one computer.")},
};

QString textOf(const char *text, ExportLanguage language)
{
    return language == ExportLanguage::English ? QString::fromUtf8(text)
                                               : QCoreApplication::translate("OpenQuestions", text);
}

/// The two whose answer is a setting of the design.
QList<OpenQuestion> settingQuestions(const Design &design, ExportLanguage language)
{
    const char *absence = design.whenOff == Absence::Omitted ? QT_TRANSLATE_NOOP("OpenQuestions", "Omitted.")
                                                             : QT_TRANSLATE_NOOP("OpenQuestions", "Null.");
    return {{u"absence"_s,
             textOf(QT_TRANSLATE_NOOP("OpenQuestions", "Is what an option leaves out omitted or null?"),
                    language),
             textOf(absence, language)},
            {u"summary-length"_s,
             textOf(QT_TRANSLATE_NOOP("OpenQuestions", "How long is a summary preview at most?"), language),
             textOf(QT_TRANSLATE_NOOP("OpenQuestions", "%1 characters, cut at a word."), language)
                 .arg(design.summaryLength)}};
}

} // namespace

QList<OpenQuestion> openQuestions(const Design &design, ExportLanguage language)
{
    QList<OpenQuestion> questions;
    for (const Entry &entry : entries)
        questions.append({QString::fromLatin1(entry.id), textOf(entry.question, language),
                          textOf(entry.assumed, language)});
    return questions + settingQuestions(design, language);
}

QString billingDisclaimer(ExportLanguage language)
{
    return textOf(
        QT_TRANSLATE_NOOP("OpenQuestions",
                          "Billing trigger events are not invoices: they carry no amounts, prices, "
                          "currency or tax. Invoice creation, pricing, taxation and accounting stay "
                          "with the connected billing system."),
        language);
}

} // namespace hookbench
