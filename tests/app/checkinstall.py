"""Installs what was built into a folder, and runs it there: the command line finds its parts, and what a desktop
wants is well formed. Arguments: cmake, the build's folder."""

import configparser
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

cmake, build = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    subprocess.run([cmake, '--install', build, '--prefix', folder], check=True, stdout=subprocess.DEVNULL)

    spec = root / 'spec'
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', HOOKBENCH_HISTORY='none')
    subprocess.run([root / 'bin/hookbench-cli', 'export', 'sample', '--to', spec, '--format', 'pdf'],
                   check=True, env=environment)
    assert (spec / 'docs/spec.pdf').read_bytes().startswith(b'%PDF-'), 'the installed program makes no PDF'
    version = subprocess.run([root / 'bin/hookbench', '--version'], check=True, env=environment,
                             capture_output=True, text=True).stdout
    assert version.startswith('hookbench '), version

    share = root / 'share'
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read(share / 'applications/hookbench.desktop', encoding='utf-8')
    desktop = entry['Desktop Entry']
    assert (root / 'bin' / desktop['Exec'].split()[0]).exists(), desktop['Exec']
    assert (share / 'icons/hicolor/scalable/apps' / (desktop['Icon'] + '.svg')).exists(), desktop['Icon']
    types = xml.etree.ElementTree.parse(share / 'mime/packages/hookbench.xml')
    named = {element.get('type') for element in types.findall('{*}mime-type')}
    assert named == set(filter(None, desktop['MimeType'].split(';'))), named
    for path in ('bash-completion/completions/hookbench-cli', 'doc/hookbench/copyright'):
        assert (share / path).stat().st_size > 0, path
