#include "model/exporting/brunoparts.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// Every text is double-quoted and in ASCII: then none is a number, a date or a boolean by accident, and what
/// writes from right to left cannot hide anything.
class Yaml final
{
public:
    Yaml()
    {
        m_out.SetStringFormat(YAML::DoubleQuoted);
        m_out.SetOutputCharset(YAML::EscapeNonAscii);
    }

    Yaml &begin()
    {
        m_out << YAML::BeginMap;
        return *this;
    }
    Yaml &end()
    {
        m_out << YAML::EndMap;
        return *this;
    }
    Yaml &beginList()
    {
        m_out << YAML::BeginSeq;
        return *this;
    }
    Yaml &endList()
    {
        m_out << YAML::EndSeq;
        return *this;
    }
    /// Names of members are ours and need no quotes.
    Yaml &key(const char *name)
    {
        m_out << YAML::Key << YAML::Auto << name << YAML::Value;
        return *this;
    }
    Yaml &text(const QByteArray &value)
    {
        m_out << YAML::DoubleQuoted << value.toStdString();
        return *this;
    }
    Yaml &text(const QString &value) { return text(value.toUtf8()); }
    Yaml &pair(const char *name, const QByteArray &value) { return key(name).text(value); }
    Yaml &pair(const char *name, const QString &value) { return key(name).text(value); }
    Yaml &pair(const char *name, int value)
    {
        key(name);
        m_out << value;
        return *this;
    }
    Yaml &pair(const char *name, bool value)
    {
        key(name);
        m_out << value;
        return *this;
    }
    Yaml &script(const char *type, const QByteArray &code)
    {
        return begin().pair("type", QByteArray(type)).pair("code", code).end();
    }
    Yaml &docs(const QString &markdown)
    {
        return key("docs").begin().pair("content", markdown).pair("type", QByteArray("text/markdown")).end();
    }

    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray(m_out.c_str(), qsizetype(m_out.size())) + '\n';
    }

private:
    YAML::Emitter m_out;
};

QByteArray requestText(const BrunoCollection &collection, const BrunoRequest &request)
{
    Yaml yaml;
    yaml.begin();
    yaml.key("info").begin().pair("name", request.name).pair("type", QByteArray("http"));
    yaml.pair("seq", request.position).end();
    yaml.key("http").begin();
    yaml.pair("method", QByteArray("POST")).pair("url", QByteArray("{{webhookReceiverUrl}}"));
    yaml.key("headers").beginList();
    for (const HeaderField &header : request.headers)
        yaml.begin().pair("name", header.name).pair("value", header.value).end();
    yaml.endList();
    yaml.key("body").begin().pair("type", QByteArray("text")).pair("data", request.body).end();
    yaml.end();
    yaml.key("runtime").begin().key("scripts").beginList().script("tests", collection.tests).endList().end();
    yaml.key("settings").begin().pair("encodeUrl", false).pair("followRedirects", false).end();
    // Bruno reads the notes of a request as plain text, those of a folder as an object.
    yaml.pair("docs", request.notes).end();
    return yaml.bytes();
}

QByteArray collectionText(const BrunoCollection &collection)
{
    Yaml yaml;
    yaml.begin().pair("opencollection", QByteArray("1.0.0"));
    yaml.key("info").begin().pair("name", collection.name).pair("version", QByteArray("1")).end();
    yaml.key("request").begin().key("scripts").beginList();
    yaml.script("before-request", collection.before).endList().end();
    yaml.docs(collection.notes).pair("bundled", false);
    yaml.key("extensions").begin().key("bruno").begin().key("ignore").beginList();
    yaml.text(QByteArray("node_modules")).text(QByteArray(".git"));
    yaml.endList().end().end().end();
    return yaml.bytes();
}

QByteArray environmentText(const BrunoCollection &collection)
{
    Yaml yaml;
    yaml.begin().pair("name", QByteArray("local")).key("variables").beginList();
    for (const BrunoVariable &variable : collection.variables)
        yaml.begin().pair("name", variable.name).pair("value", variable.value).end();
    yaml.endList().end();
    return yaml.bytes();
}

QByteArray folderText(const BrunoFolder &folder)
{
    Yaml yaml;
    yaml.begin().key("info").begin().pair("name", folder.title).pair("type", QByteArray("folder"));
    yaml.pair("seq", folder.position).end().end();
    return yaml.bytes();
}

ExportFile file(const QString &path, const QByteArray &bytes, const QString &eventType = {})
{
    return {u"bruno/opencollection/"_s + path, u"bruno"_s, eventType, bytes, false};
}

} // namespace

QList<ExportFile> openCollectionFiles(const BrunoCollection &collection)
{
    QList<ExportFile> files{file(u"opencollection.yml"_s, collectionText(collection)),
                            file(u"environments/local.yml"_s, environmentText(collection))};
    for (const BrunoFolder &folder : collection.folders) {
        files.append(file(folder.stem + u"/folder.yml"_s, folderText(folder)));
        for (const BrunoRequest &request : folder.requests)
            files.append(file(folder.stem + u'/' + request.stem + u".yml"_s, requestText(collection, request),
                              request.eventType));
    }
    return files;
}

} // namespace hookbench
