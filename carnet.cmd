@echo off
rem Carnet's launcher for Windows. In a fresh clone it installs and builds once, then runs the command line.
rem It writes to standard error only: standard output belongs to the command.
setlocal
set "ROOT=%~dp0"
set "PROGRAM=%ROOT%apps\cli\dist\carnet.js"

where node >nul 2>nul
if errorlevel 1 (
  echo carnet: Node.js is needed, version 20.10 or newer, and no 'node' is in PATH. Install it from https://nodejs.org and run this again. 1>&2
  exit /b 1
)
if not exist "%ROOT%tools\build.mjs" goto run

if exist "%ROOT%node_modules\.package-lock.json" goto build
echo carnet: installing packages ^(once^) ... 1>&2
pushd "%ROOT%"
call npm ci --include=dev --no-audit --no-fund --loglevel=error 1>&2
if errorlevel 1 (
  popd
  echo carnet: installing packages failed; what went wrong is above. 1>&2
  exit /b 1
)
popd

:build
pushd "%ROOT%"
node tools\build.mjs --if-stale 1>&2
if errorlevel 1 (
  popd
  echo carnet: building failed; what went wrong is above. 1>&2
  exit /b 1
)
popd

:run
node "%PROGRAM%" %*
exit /b %errorlevel%
