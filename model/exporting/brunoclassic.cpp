#include "model/core/json.h"
#include "model/exporting/brunoparts.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// A block of text: every line is set in, so that none of them can end the block.
QByteArray block(const QByteArray &name, const QByteArray &text)
{
    QByteArray lines;
    for (const QByteArray &line : text.trimmed().split('\n'))
        lines += line.isEmpty() ? QByteArray("\n") : "  " + line + '\n';
    return name + " {\n" + lines + "}\n";
}

QByteArray pair(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + '\n';
}

QByteArray requestText(const BrunoCollection &collection, const BrunoRequest &request)
{
    QByteArray headers;
    for (const HeaderField &header : request.headers)
        headers += pair(header.name, header.value);
    return block("meta", pair("name", request.name.toUtf8()) + pair("type", "http") +
                             pair("seq", QByteArray::number(request.position))) +
           '\n' +
           block("post",
                 pair("url", "{{webhookReceiverUrl}}") + pair("body", "text") + pair("auth", "none")) +
           '\n' + block("headers", headers) + '\n' + block("body:text", request.body) + '\n' +
           block("tests", collection.tests) + '\n' + block("docs", request.notes.toUtf8());
}

ExportFile file(const QString &path, const QByteArray &bytes, const QString &eventType = {})
{
    return {u"bruno/classic/"_s + path, u"bruno"_s, eventType, bytes, false};
}

} // namespace

QList<ExportFile> classicFiles(const BrunoCollection &collection)
{
    const Json settings{{"version", "1"},
                        {"name", collection.name.toStdString()},
                        {"type", "collection"},
                        {"ignore", Json::array({"node_modules", ".git"})}};
    QByteArray variables;
    for (const BrunoVariable &variable : collection.variables)
        variables += pair(variable.name, variable.value);
    QList<ExportFile> files{file(u"bruno.json"_s, dumpJsonIndented(settings)),
                            file(u"collection.bru"_s, block("script:pre-request", collection.before) + '\n' +
                                                          block("docs", collection.notes.toUtf8())),
                            file(u"environments/local.bru"_s, block("vars", variables))};
    for (const BrunoFolder &folder : collection.folders) {
        files.append(file(folder.stem + u"/folder.bru"_s,
                          block("meta", pair("name", folder.title.toUtf8()) +
                                            pair("seq", QByteArray::number(folder.position)))));
        for (const BrunoRequest &request : folder.requests)
            files.append(file(folder.stem + u'/' + request.stem + u".bru"_s, requestText(collection, request),
                              request.eventType));
    }
    return files;
}

} // namespace hookbench
