-- Uses Pizhu inside Neovim as a person would and writes what was seen to $PIZHU_RESULT as JSON.
-- Run behind docs/editors/pizhu.lua with the report as the current buffer. Every wait is for a condition.

local seen = {}

local function finish()
  local file = assert(io.open(vim.env.PIZHU_RESULT, 'w'))
  file:write(vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function await(what, condition)
  assert(vim.wait(15000, condition, 5), 'waited in vain for ' .. what)
end

-- Neovim 0.7 keeps the code apart.
local function code_of(diagnostic)
  return diagnostic.code or diagnostic.user_data.lsp.code
end

-- Diagnostics as they stand when one with this code is among them.
local function diagnostics_with(code)
  local all = {}
  await('the diagnostic ' .. code, function()
    all = vim.diagnostic.get(0)
    return vim.tbl_contains(vim.tbl_map(code_of, all), code)
  end)
  return all
end

-- Chooses the first code action whose title begins so from the menu, and waits for its edit.
local function choose(title, kind)
  vim.ui.select = function(items, options, on_choice)
    for i, item in ipairs(items) do
      if vim.startswith(options.format_item(item), title) then
        return on_choice(item, i)
      end
    end
    error('no code action ' .. title .. ' among ' .. vim.inspect(vim.tbl_map(options.format_item, items)))
  end
  local before = vim.api.nvim_buf_get_changedtick(0)
  local context = { only = kind and { kind } or nil }
  vim.lsp.buf.code_action(vim.fn.has('nvim-0.8') == 1 and { context = context } or context)
  await('the edit of ' .. title, function()
    return vim.api.nvim_buf_get_changedtick(0) > before
  end)
end

local function tree(symbols)
  return vim.tbl_map(function(symbol)
    return { name = symbol.name, children = tree(symbol.children or {}) }
  end, symbols)
end

local function drive()
  seen.mode = vim.bo.filetype
  seen.diagnostics = vim.tbl_map(function(each)
    return {
      code = code_of(each),
      message = each.message,
      line = each.lnum,
      text = vim.api.nvim_buf_get_text(0, each.lnum, each.col, each.end_lnum, each.end_col, {})[1],
    }
  end, diagnostics_with(vim.env.PIZHU_CODE))

  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  for _, answer in pairs(assert(vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', params, 15000))) do
    seen.symbols = tree(answer.result)
  end

  vim.fn.search('\\V' .. vim.env.PIZHU_AT)
  choose(vim.env.PIZHU_ACTION)
  seen.after_action = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  choose(vim.env.PIZHU_FIX_ALL, 'source.fixAll')
  vim.cmd('silent write')
end

local ok, problem = xpcall(drive, debug.traceback)
if not ok then
  seen.error = problem
end
finish()
