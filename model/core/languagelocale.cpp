#include "model/core/languagelocale.h"

namespace hookbench {

QLocale localeFor(QStringView language)
{
    if (language == u"de")
        return {QLocale::German, QLocale::Germany};
    if (language == u"fr")
        return {QLocale::French, QLocale::France};
    // The Emirates' numbers have the digits of payloads, addresses and ids; two sets of digits in one text
    // would be hard to read.
    if (language == u"ar")
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return {QLocale::English, QLocale::UnitedStates};
}

} // namespace hookbench
