@echo off
where /q node || (echo Node is not installed: install Node 20.19 or newer, https://nodejs.org/ 1>&2 & exit /b 2)
node "%~dp0bin\catalyzer.mjs" %*
